using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Rules.Values;
using EcsRuleAnalyzers.Text;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Rules.Kinds;

/// <summary><c>keepsClosed</c> (with <c>when</c>): a port range includes none of some ports. The user may name other ports.</summary>
internal sealed class KeepsClosedKind : RelationKind
{
    public const string Id = "ECSR4001";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        Strings.Title(Id),
        Strings.Message(Id),
        Category.Security,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For(Id));

    public override EquatableArray<string> Keywords => ["keepsClosed"];

    public override DiagnosticDescriptor Descriptor => Rule;

    public override KindExample Example => new("""{ "name": "no-ssh", "keepsClosed": { "A": [22, 3389] } }""", "A=80/80", "A=1/1024");

    public override Rule? Read(KindReader reader)
    {
        var rules = ImmutableArray.CreateBuilder<Rule>();
        foreach (var entry in reader.Get("keepsClosed", JsonKind.Object, "an object from a parameter to a list of ports")?.Members ?? [])
        {
            var ports = entry.Value.Items.Select(Port).ToList();
            if (reader.Resolve(entry.Name, entry.Start, entry.Length) is not { } parameter)
            {
                continue;
            }

            if (parameter.Type != ParameterType.Text || ports.Count == 0 || ports.Contains(null))
            {
                reader.Fail(entry.Value, "\"keepsClosed\" needs a text parameter and a list of ports from 1 to 65535");
                continue;
            }

            rules.Add(new KeepsClosedRule(parameter, [.. ports.OfType<int>()]));
        }

        return rules.Count == 0 ? null : AllOf.Of(rules.ToImmutable());
    }

    private static int? Port(JsonValue value) =>
        int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is >= 1 and <= 65535 ? port : null;
}

internal sealed record KeepsClosedRule(ParameterRef Range, EquatableArray<int> Ports) : Rule
{
    public override EquatableArray<ParameterRef> Parameters => [Range];

    public override Truth Holds(Facts facts) => Range.Read(facts).Fold(known => known.Kind switch
    {
        KnownKind.Absent => Truth.True,
        KnownKind.Text => Truths.Of(!(facts.SensitivePorts ?? Ports).Any(port => EcsPortRangeText.Includes(known.Text, port))),
        _ => Truth.Unknown,
    });

    public override ConditionCode Emit(EmitScope scope, bool wanted)
    {
        var absent = scope.Default(Range) is { } text && Ports.Any(port => EcsPortRangeText.Includes(text, port));
        var open = ConditionCode.Any(Ports.Select(port => ConditionCode.Of("EcsPortRangeText.Includes(" + Range.Member + ", " + port.ToString(CultureInfo.InvariantCulture) + ")")));
        open = absent ? !EmitScope.Given(Range) | open : EmitScope.Given(Range) & open;
        return wanted ? !open : open;
    }

    public override Bilingual Say()
    {
        var ports = string.Join(", ", Ports.Select(port => port.ToString(CultureInfo.InvariantCulture)));
        return new(Range.Name + " leaves the ports " + ports + " closed", Range.Name + " 不应包含端口 " + ports);
    }
}
