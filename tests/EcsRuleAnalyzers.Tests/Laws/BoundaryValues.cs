using System.Collections.Immutable;
using System.Globalization;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Rules.Kinds;

namespace EcsRuleAnalyzers.Tests.Laws;

/// <summary>Wire texts at the edges of what checks allow, derived from the checks themselves.</summary>
internal static class BoundaryValues
{
    private static readonly string[] AnyText =
        ["", " ", "0", "-", "*", "a*", "x", "not given", "true", "Ä", "\u0131\u0130", "\U0001F600", "\ud800", "a\n", "\t", "a\0b", "{0}", "\"quoted\"", "\u0001\u0002", new('9', 40), new('z', 81)];

    /// <summary>Values around the limits of every check of a parameter, wherever in its shape the check stands.</summary>
    public static ImmutableArray<string> Of(Parameter parameter, Shape shape) =>
    [
        .. AnyText
            .Concat(parameter.Examples)
            .Concat(new[] { parameter.Ref.Default, parameter.Ref.DefaultInVpc }.OfType<string>())
            .Concat(ChecksOf(parameter, shape).SelectMany(Around))
            .Distinct(),
    ];

    private static IEnumerable<ValueCheck> ChecksOf(Parameter parameter, Shape shape) =>
        parameter.Checks.Concat(shape.Rules)
            .SelectMany(rule => RuleTree.Nodes(rule.Body))
            .OfType<OnValue>()
            .Where(node => node.Parameter.Name == parameter.Name)
            .SelectMany(node => RuleTree.Checks(node.Check));

    private static IEnumerable<string> Around(ValueCheck check) => check switch
    {
        NotCheck or ItemCountCheck or UniqueItemsCheck or PerRequestCheck => [],
        EnumCheck { Values: var values, Synonyms: var synonyms, MinInteger: var min, MaxInteger: var max } =>
            values.SelectMany(Spellings).Concat(synonyms.Select(synonym => synonym.Parameter)).Concat(min is null ? [] : Numbers(min.Value, max!.Value)),
        LengthCheck { Min: var min, Max: var max } => Lengths(min, max),
        RangeCheck { Min: var min, Max: var max } => Numbers(min ?? 0, max ?? 0).Concat([new('9', 28), new('9', 29), "-" + new string('9', 29), "7.5", "+1", "1e2", "\u0661"]),
        PatternCheck => ["abc", "ab1", "ABC", "abcde", "12", "12\n", "1\u0661", "a b", "cn_hangzhou-2", "+8613", "13x", "\u212A", "-1", "\n"],
        PortRangeCheck or PortOrderCheck =>
            ["-1/-1", "-1", "1/65535", "0/1", "1/65536", "80/80", "90/80", "65535/65535", "080/80", "80-90", "80/", "/80", "80/80/80", "80 /80", "99999/1", "123456/1", "-1/80", "\u0661/2"],
        ResourceIdCheck { Prefix: var prefix } =>
            [prefix, prefix + "1", prefix + "a-B9", prefix.ToUpperInvariant() + "a", prefix + "a_b", prefix + "***", prefix + "\u00e9", "G123", "g1", "G", "G12x", "0f8fad5b-d9cb-469f-a165-70867728950e", "0f8fad5bd9cb469fa16570867728950e"],
        PlaceholderCheck => ["sg-bp67****", "10.0.*.*", "***"],
        Ipv4Check or CidrCheck { IsIpv6: false } or HostBitsCheck { Family: AddressFamily.IPv4 } =>
            ["0.0.0.0/0", "10.0.0.0/8", "10.0.0.1/8", "10.0.0.0/0", "10.0.0.0/32", "10.0.0.0/33", "10.0.0.1", "256.0.0.1", "10.0.0", "10.0.0.0/", "10.0.0.0/08", "10.0.0.0.0", "01.2.3.4", "1.2.3.4/1/2", "255.255.255.255/31"],
        Ipv6Check or CidrCheck or HostBitsCheck =>
            ["::", "::/0", "::1/0", "2001:db8::/32", "2001:db8::1/32", "2001:DB8::/128", "2001:db8::/129", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8:9", "1::2::3", "::ffff:1.2.3.4", "1:2:3:4:5:6:1.2.3.4", "1:2:3:4:5:6:7:1.2.3.4", "fe80::1%eth0", "12345::", ":1", "1:", "::/"],
        NameCheck => ["web-1", "1web", "-", "办公:网_.", "a b", "aß٣", "a\U00020000", "é"],
        ForbiddenTextCheck { Words: var words } => words.SelectMany(word => new[] { word, "see " + word, word.ToUpperInvariant(), word[..^1] }),
        JsonArrayCheck or JsonArrayCountCheck =>
            ["[]", "[\"a\"]", " [ \"a\" , \"\\u00e9\\n\" ] ", "[\"a\",]", "[\"a\"", "[1]", "[\"\\x\"]", "[\"\\u00g0\"]", "[\"a\nb\"]", "\"a\"", "[\"a\"]x", "[" + string.Join(",", Enumerable.Repeat("\"s\"", 101)) + "]", "[\"a\",\"b\",\"c\"]"],
        AsciiCheck => ["\u007f", "\u0080", "ok"],
        IntegerCheck => ["00", "1.0", "-1", "\u0661", "12"],
        _ => throw new NotSupportedException($"No values are known around a {check.GetType().Name}: add them here, so that the laws cover it."),
    };

    private static IEnumerable<string> Spellings(string value) =>
        [value, value.ToUpperInvariant(), value.ToLowerInvariant(), value.Replace('i', '\u0131'), value.Replace("i", "\u0130"), value + "x", value[..^1], " " + value, value + "\n", value.Replace('k', '\u212A')];

    private static IEnumerable<string> Lengths(int min, int max)
    {
        var lengths = new[] { min - 1, min, max - 1, max, max + 1, (max / 2) + 1 }.Where(length => length is > 0 and < 2000);
        return lengths.SelectMany(length => new[] { new string('a', length), string.Concat(Enumerable.Repeat("\U0001F600", length)), new string('\ud83d', length) });
    }

    private static IEnumerable<string> Numbers(decimal min, decimal max) =>
        new[] { min - 1, min - 0.01m, min, min + 0.01m, min + 1, max - 1, max - 0.01m, max, max + 0.01m, max + 1, 1.00m }
            .Select(number => number.ToString(CultureInfo.InvariantCulture))
            .Append("0" + max.ToString(CultureInfo.InvariantCulture));
}
