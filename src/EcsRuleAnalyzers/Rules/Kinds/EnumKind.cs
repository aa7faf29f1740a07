using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using EcsRuleAnalyzers.Diagnostics;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Rules.Values;
using EcsRuleAnalyzers.Text;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Rules.Kinds;

/// <summary><c>enum</c>, <c>ignoreCase</c>, <c>orInteger</c>, <c>synonyms</c>: the value is one of a closed list.</summary>
internal sealed class EnumKind : ValueKind
{
    public const string Id = "ECSR1002";

    public static readonly DiagnosticDescriptor Rule = new(
        Id,
        Strings.Title(Id),
        Strings.Message(Id),
        Category.Request,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.For(Id));

    public override EquatableArray<string> Keywords => ["enum", "ignoreCase", "orInteger", "synonyms"];

    public override DiagnosticDescriptor Descriptor => Rule;

    public override KindExample Example => new("""{ "type": "string", "enum": ["accept", "drop"], "ignoreCase": true, "synonyms": { "allow": "accept" } }""", "Accept", "allow");

    protected override IEnumerable<ValueCheck> Checks(KindReader reader, ParameterType type)
    {
        var list = reader.Get("enum", JsonKind.Array, "a list of allowed values");
        var values = ImmutableArray.CreateBuilder<string>();
        foreach (var item in list?.Items ?? [])
        {
            switch (item.Kind)
            {
                case JsonKind.String or JsonKind.Number when item.Text.Length > 0:
                    values.Add(item.Text);
                    break;
                case JsonKind.True or JsonKind.False:
                    values.Add(item.Kind == JsonKind.True ? "true" : "false");
                    break;
                default:
                    reader.Fail(item, "an allowed value must be a text that is not empty, a number or a boolean");
                    break;
            }
        }

        var range = reader.Get("orInteger", JsonKind.Array, "a pair of whole numbers");
        (long Min, long Max)? integers = null;
        if (range is not null)
        {
            if (range.Items.Count == 2
                && long.TryParse(range.Items[0].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var min)
                && long.TryParse(range.Items[1].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var max)
                && min <= max)
            {
                integers = (min, max);
            }
            else
            {
                reader.Fail(range, "\"orInteger\" must be a pair of whole numbers such as [0, 255]");
            }
        }

        var ignoreCase = reader.Flag("ignoreCase");
        var synonyms = ReadSynonyms(reader, values);
        if (values.Count > 0)
        {
            yield return new EnumCheck(values.ToImmutable(), ignoreCase, integers?.Min, integers?.Max, synonyms);
        }
        else if (list is not null || range is not null)
        {
            reader.Fail(list ?? range!, "\"enum\" must list at least one value");
        }
    }

    private static EquatableArray<ExampleValue> ReadSynonyms(KindReader reader, ICollection<string> values)
    {
        var synonyms = ImmutableArray.CreateBuilder<ExampleValue>();
        foreach (var member in reader.Get("synonyms", JsonKind.Object, "an object from a word to the allowed value it means")?.Members ?? [])
        {
            if (member.Value.Kind == JsonKind.String && values.Contains(member.Value.Text))
            {
                synonyms.Add(new ExampleValue(member.Name, member.Value.Text));
            }
            else
            {
                reader.Fail(member.Value, "a synonym must stand for one of the values of \"enum\"");
            }
        }

        return synonyms.ToImmutable();
    }
}

internal sealed record EnumCheck(EquatableArray<string> Values, bool IgnoreCase, long? MinInteger, long? MaxInteger, EquatableArray<ExampleValue> Synonyms) : TextCheck
{
    public override string Keyword => "enum";

    public override string Id => EnumKind.Id;

    public override int Cost => Values.Count * (IgnoreCase ? 2 : 1);

    // EcsPlainText.Is takes so many.
    private const int WordsAtOnce = 4;

    // As many comparisons would be slow to compile, and to carry out.
    private const int ManyWords = 64;

    // Not a field: records compare those.
    private static readonly ConditionalWeakTable<EnumCheck, Language> Languages = new();

    protected override Language Passing =>
        Languages.GetValue(this, static check => Language.Of(Language.Words(check.Values) + (check.MinInteger is null ? "" : "|[0-9]+"), check.IgnoreCase));

    protected override bool HoldsFor(string text)
    {
        foreach (var value in Values)
        {
            if (string.Equals(value, text, Comparison))
            {
                return true;
            }
        }

        return MinInteger is { } min && EcsPlainText.IsWholeNumber(text, min, MaxInteger!.Value);
    }

    public override ConditionCode Emit(string value, ParameterType type)
    {
        if (type is not (ParameterType.Int32 or ParameterType.Int64))
        {
            return base.Emit(value, type);
        }

        // Numbers are compared as numbers, which allocates nothing; a text that is no number in plain digits never fits.
        var tests = Values.Where(IsPlainInteger).Select(plain => ConditionCode.Equal(value, plain + "L")).ToList();
        if (MinInteger is { } min)
        {
            tests.Add(ConditionCode.AtLeast(value, CodeWriter.Literal(min)) & ConditionCode.AtMost(value, CodeWriter.Literal(MaxInteger!.Value)));
        }

        return ConditionCode.Any(tests);
    }

    protected override ConditionCode EmitFor(string text)
    {
        var literals = Values.Select(CodeWriter.Literal).ToList();
        var any = literals.Count > ManyWords ? ConditionCode.Of(
                "EcsPlainText.IsOneOf(" + text + ", " + CodeWriter.Literal("\u0001" + string.Join("\u0001", Values) + "\u0001") + ", " + (IgnoreCase ? "true" : "false") + ")")
            : IgnoreCase ? ConditionCode.Any(Enumerable.Range(0, literals.Count).Where(index => index % WordsAtOnce == 0).Select(index =>
                ConditionCode.Of("EcsPlainText.Is(" + text + ", " + string.Join(", ", literals.Skip(index).Take(WordsAtOnce)) + ")")))
            : ConditionCode.Any(literals.Select(literal => ConditionCode.Equal(text, literal)));
        return MinInteger is { } min
            ? any | ConditionCode.Of("EcsPlainText.IsWholeNumber(" + text + ", " + CodeWriter.Literal(min) + ", " + CodeWriter.Literal(MaxInteger!.Value) + ")")
            : any;
    }

    public override Bilingual Say()
    {
        var all = Values.Select(Bilingual.Same).ToList();
        if (MinInteger is { } smallest)
        {
            var (min, max) = (smallest.ToString(CultureInfo.InvariantCulture), MaxInteger!.Value.ToString(CultureInfo.InvariantCulture));
            all.Add(new("a whole number from " + min + " to " + max, min + " 至 " + max + " 的整数"));
        }

        var last = all[all.Count - 1];
        return all.Count == 1 ? last : Bilingual.Join(" or ", " 或 ", [Bilingual.Join(", ", "、", all.Take(all.Count - 1)), last]);
    }

    public override IEnumerable<string> Repairs(string text)
    {
        var word = text.Trim().ToLowerInvariant();
        foreach (var synonym in Synonyms)
        {
            if (string.Equals(synonym.Parameter, word, System.StringComparison.OrdinalIgnoreCase))
            {
                return [synonym.Text!];
            }
        }

        if (Values.Count == 1)
        {
            return [Values[0]];
        }

        // Two values that are equally near ("intrnet") leave open which one was meant.
        var near = Values
            .Select(value => (Value: value, Distance: Slips(value.ToLowerInvariant(), word)))
            .OrderBy(pair => pair.Distance)
            .Take(2)
            .ToList();
        return near[0].Distance < near[1].Distance ? [near[0].Value] : [];
    }

    // How many slips of the finger turn one word into the other; beyond all others when it is more likely another word.
    private static int Slips(string value, string word)
    {
        var distance = EditDistance.Between(value, word);
        var isOtherWord = word.All(char.IsDigit)
            || value.Length < 3
            || distance > System.Math.Max(1, value.Length / 4)
            || (value.Length == word.Length && value.Length < 5 && !value.OrderBy(c => c).SequenceEqual(word.OrderBy(c => c)));
        return distance > 0 && isOtherWord ? int.MaxValue : distance;
    }

    private static bool IsPlainInteger(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number.ToString(CultureInfo.InvariantCulture) == text;

    private System.StringComparison Comparison => IgnoreCase ? System.StringComparison.OrdinalIgnoreCase : System.StringComparison.Ordinal;
}
