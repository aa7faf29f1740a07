namespace EcsRuleAnalyzers.Rules.Values
{
    /// <summary>A rule of the API that a request breaks.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("EcsRuleAnalyzers", "$version$")]
    $visibility$ sealed class EcsViolation
    {
        internal EcsViolation(string ruleId, string ruleName, string parameter, string errorCode, int httpStatus, string message)
        {
            RuleId = ruleId;
            RuleName = ruleName;
            Parameter = parameter;
            ErrorCode = errorCode;
            HttpStatus = httpStatus;
            Message = message;
        }

        /// <summary>Id of the diagnostic that reports the same at compile time, such as <c>ECSR2002</c>.</summary>
        public string RuleId { get; }

        /// <summary>Name of the rule in the spec of the operation, such as <c>group-nictype</c> or <c>Policy.enum</c>.</summary>
        public string RuleName { get; }

        /// <summary>Wire name of the parameter, in a list with its one-based place: <c>Permissions.2.PortRange</c>.</summary>
        public string Parameter { get; }

        /// <summary>Error code with which the service would answer; null where the documents name none.</summary>
        public string ErrorCode { get; }

        /// <summary>HTTP status with which the service would answer; 0 where the documents name none.</summary>
        public int HttpStatus { get; }

        /// <summary>What is wrong and what is allowed, in English.</summary>
        public string Message { get; }

        /// <summary>The rule id and the message.</summary>
        public override string ToString()
        {
            return RuleId + ": " + Message;
        }

        // Puts together what is said of a violation, so that the checks themselves stay small. The rule is its id, name, parameter,
        // error code, HTTP status and message, parted by a character that none of them has.
        internal static void Add(ref global::System.Collections.Generic.List<EcsViolation> violations, string rule, string place, string found)
        {
            if (violations == null)
            {
                violations = new global::System.Collections.Generic.List<EcsViolation>();
            }

            var said = rule.Split('\u0001');
            var culture = global::System.Globalization.CultureInfo.InvariantCulture;
            var parameter = place + said[2];
            violations.Add(new EcsViolation(
                said[0],
                said[1],
                parameter,
                said[3].Length == 0 ? null : said[3],
                int.Parse(said[4], culture),
                string.Format(culture, said[5], parameter, found)));
        }

        // The same of a value, which is shown in quotes.
        internal static void AddValue(ref global::System.Collections.Generic.List<EcsViolation> violations, string rule, string place, string value)
        {
            Add(ref violations, rule, place, EcsPlainText.Quote(value));
        }

        // The same of a number of characters or items.
        internal static void AddCount(ref global::System.Collections.Generic.List<EcsViolation> violations, string rule, string place, int count)
        {
            Add(ref violations, rule, place, EcsWire.Text(count));
        }

        internal static global::System.Collections.Generic.IReadOnlyList<EcsViolation> ToReadOnly(global::System.Collections.Generic.List<EcsViolation> violations)
        {
            return violations == null ? global::System.Array.Empty<EcsViolation>() : (global::System.Collections.Generic.IReadOnlyList<EcsViolation>)violations.AsReadOnly();
        }
    }
}
