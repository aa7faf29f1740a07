namespace EcsRuleAnalyzers.Rules.Values
{
    /// <summary>A documented error answer. Codes repeat, so an error is known by status, code and message together.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("EcsRuleAnalyzers", "$version$")]
    $visibility$ sealed partial class EcsError
    {
        private global::System.Collections.Generic.IReadOnlyList<string> _operations;

        internal EcsError(string operation, int httpStatus, string code, string message, string description, string ruleId, string ruleName, bool canRetry)
        {
            Operation = operation;
            HttpStatus = httpStatus;
            Code = code;
            Message = message;
            Description = description;
            RuleId = ruleId;
            RuleName = ruleName;
            CanRetry = canRetry;
        }

        /// <summary>Name of the operation whose documents list the error; the names separated by commas where it stands for the errors of several.</summary>
        public string Operation { get; }

        /// <summary>Names of the operations whose documents list the error; never empty.</summary>
        public global::System.Collections.Generic.IReadOnlyList<string> Operations
        {
            get { return _operations ?? (_operations = new[] { Operation }); }
        }

        /// <summary>HTTP status of the answer; 0 where it stands for several errors that differ in it.</summary>
        public int HttpStatus { get; }

        /// <summary>Error code, spelled as the service spells it.</summary>
        public string Code { get; }

        /// <summary>Message as documented, where <c>%s</c> stands for a part that varies; null where it stands for several errors that differ in it.</summary>
        public string Message { get; }

        /// <summary>What the error means; each meaning once where it stands for several errors.</summary>
        public string Description { get; }

        /// <summary>Id of the rule that catches the mistake before the request is sent; null when only the service can know, and when it is not certain.</summary>
        public string RuleId { get; }

        /// <summary>Name of that rule; null when there is none.</summary>
        public string RuleName { get; }

        /// <summary>Whether a check before sending catches the mistake.</summary>
        public bool CanBeCaughtBeforeSending
        {
            get { return RuleId != null; }
        }

        /// <summary>Whether the same request can succeed when it is sent again later; false when that is not certain.</summary>
        public bool CanRetry { get; }

        // A row is status, code, message, description, id and name of the rule, each empty where there is none, and whether to try again,
        // parted by a character that none of them has: hundreds of rows cost the compiler one literal each.
        internal static global::System.Collections.Generic.IReadOnlyList<EcsError> Read(string operation, string[] rows)
        {
            var errors = new EcsError[rows.Length];
            for (int at = 0; at < rows.Length; at++)
            {
                string[] row = rows[at].Split('\u0001');
                int status = int.Parse(row[0], global::System.Globalization.CultureInfo.InvariantCulture);
                errors[at] = new EcsError(operation, status, row[1], row[2], row[3], row[4].Length == 0 ? null : row[4], row[5].Length == 0 ? null : row[5], row[6] == "true");
            }

            return errors;
        }

        internal static bool TryFind(global::System.Collections.Generic.IReadOnlyList<EcsError> errors, int httpStatus, string code, string message, out EcsError error)
        {
            Search search = new Search(httpStatus, code, message);
            search.In(errors);
            error = search.Found(byCode: false);
            return error != null;
        }
    }
}
