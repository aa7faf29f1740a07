namespace EcsRuleAnalyzers.Rules.Values
{
    /// <summary>A request breaks rules of the API and was not sent.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("EcsRuleAnalyzers", "$version$")]
    $visibility$ sealed class EcsValidationException : global::System.Exception
    {
        internal EcsValidationException(global::System.Collections.Generic.IReadOnlyList<EcsViolation> violations)
            : base(string.Join(global::System.Environment.NewLine, violations))
        {
            Violations = violations;
        }

        /// <summary>What is wrong; never empty.</summary>
        public global::System.Collections.Generic.IReadOnlyList<EcsViolation> Violations { get; }
    }
}
