namespace EcsRuleAnalyzers.Rules.Values
{
    /// <summary>A documented error answer of an operation. Codes repeat, so an error is known by status, code and message together.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("EcsRuleAnalyzers", "$version$")]
    $visibility$ sealed class EcsError
    {
        internal EcsError(int httpStatus, string code, string message, string description, string ruleId, string ruleName)
        {
            HttpStatus = httpStatus;
            Code = code;
            Message = message;
            Description = description;
            RuleId = ruleId;
            RuleName = ruleName;
        }

        /// <summary>HTTP status of the answer.</summary>
        public int HttpStatus { get; }

        /// <summary>Error code, spelled as the service spells it.</summary>
        public string Code { get; }

        /// <summary>Message as documented; <c>%s</c> stands for a part that varies.</summary>
        public string Message { get; }

        /// <summary>What the error means.</summary>
        public string Description { get; }

        /// <summary>Id of the rule that catches the mistake before the request is sent; null when only the service can know.</summary>
        public string RuleId { get; }

        /// <summary>Name of that rule; null when only the service can know.</summary>
        public string RuleName { get; }

        /// <summary>Whether a check before sending catches the mistake.</summary>
        public bool CanBeCaughtBeforeSending
        {
            get { return RuleId != null; }
        }

        internal static bool TryFind(global::System.Collections.Generic.IReadOnlyList<EcsError> errors, int httpStatus, string code, string message, out EcsError error)
        {
            error = null;
            foreach (EcsError candidate in errors)
            {
                if (candidate.HttpStatus != httpStatus || candidate.Code != code)
                {
                    continue;
                }

                if (candidate.Message == message)
                {
                    error = candidate;
                    return true;
                }

                if (error == null && candidate.Fits(message))
                {
                    error = candidate;
                }
            }

            return error != null;
        }

        // Whether the message is the documented one with something in the place of each %s.
        private bool Fits(string message)
        {
            string[] pieces = Message.Split(new[] { "%s" }, global::System.StringSplitOptions.None);
            if (message == null || pieces.Length == 1 || !message.StartsWith(pieces[0], global::System.StringComparison.Ordinal))
            {
                return false;
            }

            int at = pieces[0].Length;
            for (int i = 1; i < pieces.Length - 1; i++)
            {
                int found = message.IndexOf(pieces[i], at, global::System.StringComparison.Ordinal);
                if (found < 0)
                {
                    return false;
                }

                at = found + pieces[i].Length;
            }

            string last = pieces[pieces.Length - 1];
            return message.Length - at >= last.Length && message.EndsWith(last, global::System.StringComparison.Ordinal);
        }
    }
}
