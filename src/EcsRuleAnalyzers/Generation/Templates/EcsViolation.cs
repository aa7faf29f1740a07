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
    }
}
