namespace EcsRuleAnalyzers.Rules.Values
{
    /// <summary>Builds the text of a port range from numbers.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("EcsRuleAnalyzers", "$version$")]
    $visibility$ static class EcsPortRange
    {
        /// <summary>All ports, <c>-1/-1</c>: the range that goes with icmp, icmpv6, gre and all.</summary>
        public const string All = "-1/-1";

        /// <summary>The range of one port, such as <c>80/80</c>.</summary>
        /// <param name="port">From 1 to 65535.</param>
        /// <exception cref="global::System.ArgumentOutOfRangeException">The port is out of range.</exception>
        public static string Of(int port)
        {
            return Of(port, port);
        }

        /// <summary>The range from one port to another, both included, such as <c>1/200</c>.</summary>
        /// <param name="start">From 1 to 65535.</param>
        /// <param name="end">From <paramref name="start"/> to 65535.</param>
        /// <exception cref="global::System.ArgumentOutOfRangeException">A port is out of range, or the range is reversed.</exception>
        public static string Of(int start, int end)
        {
            if (start < 1 || start > 65535)
            {
                throw new global::System.ArgumentOutOfRangeException("start", start, "A port is from 1 to 65535.");
            }

            if (end < start || end > 65535)
            {
                throw new global::System.ArgumentOutOfRangeException("end", end, "The end port is from the start port to 65535.");
            }

            return start.ToString(global::System.Globalization.CultureInfo.InvariantCulture) + "/" + end.ToString(global::System.Globalization.CultureInfo.InvariantCulture);
        }
    }
}
