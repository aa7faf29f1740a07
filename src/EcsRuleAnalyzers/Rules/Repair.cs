using System.Collections.Generic;
using System.Linq;
using EcsRuleAnalyzers.Logic;

namespace EcsRuleAnalyzers.Rules;

/// <summary>What is done to a parameter.</summary>
internal enum ChangeKind
{
    /// <summary>It gets the text in <see cref="Change.Text"/>, in place of another or where none was.</summary>
    Set,

    /// <summary>It is taken away.</summary>
    Remove,

    /// <summary>It is needed, and only people know the value: a variable of the right name, an allowed value or a placeholder that is reported itself.</summary>
    Fill,

    /// <summary>It gets the value of the C# in <see cref="Change.Text"/>; names of types stand in braces.</summary>
    Code,

    /// <summary>The whole numbers in its value are put into the form in <see cref="Change.Text"/>, such as <c>{0}/{0}</c>.</summary>
    Compose,

    /// <summary>A key is written as <see cref="Change.Text"/>.</summary>
    Rename,

    /// <summary>It becomes a member of an item in a list that has such members.</summary>
    Move,
}

/// <summary>A change of one parameter.</summary>
internal sealed record Change(ChangeKind Kind, string Parameter, string Text = "")
{
    /// <summary>Whether it is known to the letter what the parameter is afterwards.</summary>
    public bool IsExact => Kind is not (ChangeKind.Code or ChangeKind.Compose);

    /// <summary>What is known of the parameter afterwards.</summary>
    public Known After => Kind switch
    {
        ChangeKind.Set => Known.Of(Text),
        ChangeKind.Remove or ChangeKind.Rename or ChangeKind.Move => Known.Absent,
        _ => Known.Given,
    };
}

/// <summary>A proposal that may make a rule hold: changes that are made together. Whoever offers it tries it first.</summary>
internal sealed record Repair(EquatableArray<Change> Changes)
{
    public static Repair Set(string parameter, string text) => new([new Change(ChangeKind.Set, parameter, text)]);

    public static Repair Fill(string parameter) => new([new Change(ChangeKind.Fill, parameter)]);

    /// <summary>Takes those of some parameters away that are certainly given.</summary>
    public static Repair Remove(IEnumerable<ParameterRef> parameters, Facts facts) =>
        new([.. parameters.Where(parameter => facts.IsGiven(parameter.Name) == Truth.True).Select(parameter => new Change(ChangeKind.Remove, parameter.Name))]);

    /// <summary>The parameters that it takes away.</summary>
    public IEnumerable<string> Removed => Changes.Where(change => change.Kind == ChangeKind.Remove).Select(change => change.Parameter);

    public Repair And(Repair other) => new([.. Changes.Concat(other.Changes).Distinct()]);
}

/// <summary>A repair that a spec proposes.</summary>
/// <param name="When">While it makes sense; null for always.</param>
/// <param name="Repair">The repair.</param>
internal sealed record Answer(Rule? When, Repair Repair);
