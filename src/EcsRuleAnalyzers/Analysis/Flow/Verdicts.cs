using System;
using System.Collections.Generic;
using System.Linq;
using EcsRuleAnalyzers.Analysis.Families;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Rules.Kinds;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace EcsRuleAnalyzers.Analysis.Flow;

/// <summary>A request (or an item in one) in one state at one verdict point, and the rules it breaks there; on a doubtful path that shows nothing.</summary>
internal sealed record Verdict(int Object, string Path, Operation Operation, Shape Shape, ObjectState State, Facts Facts, SyntaxNode? Point, IReadOnlyList<Violation> Broken, bool IsDoubtful)
{
    public bool Breaks(NamedRule rule) => Broken.Any(violation => violation.Rule.IsSame(rule));
}

/// <summary>A violation to report.</summary>
/// <param name="Place">The value it is reported at, or the creation when something is missing.</param>
/// <param name="Site">The number of the value; null when something is missing.</param>
/// <param name="Verdict">One of the verdicts that show it.</param>
internal sealed record Finding(Violation Violation, SyntaxNode Place, int? Site, Verdict Verdict)
{
    /// <summary>What is underlined: of a creation not its members, which may be many lines and have mistakes of their own.</summary>
    public Location Location => Place is BaseObjectCreationExpressionSyntax { Initializer: { } initializer }
        ? Place.SyntaxTree.GetLocation(TextSpan.FromBounds(Place.SpanStart, initializer.OpenBraceToken.GetPreviousToken().Span.End))
        : Place.GetLocation();
}

/// <summary>
/// Collects verdicts on every path and draws the conclusions. A violation is reported at a value that takes part in it when
/// every path from that value to every verdict point breaks the rule; something missing is reported when every path to
/// a verdict point lacks it. A path that might repair it keeps it silent.
/// </summary>
internal sealed class Verdicts(PlaceTable places)
{
    // Where the value was assigned, failing that where the constant in it was written, and for an unknown key the key.
    private static readonly Func<PropertyState, SiteSet>[] Candidates =
        [property => property.Keys, property => property.Sites, property => property.Value.Origins];

    private readonly List<Verdict> _verdicts = [];
    private readonly HashSet<int> _left = [];
    private readonly Dictionary<(int Object, string? Name), SiteSet> _assigned = [];

    public IReadOnlyList<Verdict> All => _verdicts;

    public void Add(Verdict verdict)
    {
        _verdicts.Add(verdict);
        if (verdict.Point is not null)
        {
            _left.Add(verdict.Object);
        }
    }

    /// <summary>Remembers that values went into a property or key of an object on some path, even where they are overwritten before it is judged.</summary>
    /// <param name="number">The object.</param>
    /// <param name="name">The wire name or key; null when it may be any.</param>
    /// <param name="sites">The values.</param>
    public void Assigned(int number, string? name, SiteSet sites) =>
        _assigned[(number, name)] = _assigned.TryGetValue((number, name), out var before) ? before.Union(sites) : sites;

    /// <summary>Whether an object leaves on some path that was walked.</summary>
    public bool HasLeft(int number) => _left.Contains(number);

    /// <summary>What the last verdict on an object found wrong.</summary>
    public EquatableArray<Violation> LastOf(int number) => [.. _verdicts.LastOrDefault(verdict => verdict.Object == number)?.Broken ?? []];

    /// <summary>One finding for each rule and place; an item may stand in a list more than once.</summary>
    public IEnumerable<Finding> Conclude()
    {
        var items = _verdicts.GroupBy(verdict => (verdict.Object, Entry(verdict))).Select(Final).ToList();
        return items
            .SelectMany(item => item.SelectMany(verdict => verdict.Broken)
                .GroupBy(violation => (violation.Rule.Name, violation.Rule.Subject.Name))
                .SelectMany(same => Conclude(item, same.First(), items)))
            .GroupBy(finding => (finding.Place, finding.Violation.Rule.Name))
            .Select(same => same.First())
            .ToList();
    }

    // Entries of several items may stand in one dictionary; an object is one item, wherever it stands.
    private string Entry(Verdict verdict) => places.Object(verdict.Object).Type.Kind == TrackedKind.Request ? "" : verdict.Path;

    // A request that never leaves is judged where the body ends; one that leaves on some path only where it leaves.
    private static List<Verdict> Final(IEnumerable<Verdict> all)
    {
        var leaving = all.Where(verdict => verdict.Point is not null).ToList();
        return leaving.Count > 0 ? leaving : [.. all];
    }

    private IEnumerable<Finding> Conclude(List<Verdict> item, Violation violation, List<List<Verdict>> items)
    {
        var open = item.Where(verdict => !verdict.IsDoubtful && verdict.Breaks(violation.Rule)).ToList();
        var body = violation.Rule.Body;
        var names = (body.Lacking.Count > 0 ? body.Lacking : body.Parts.Count > 1 ? body.Parameters.Prepend(violation.Subject) : body.Parameters).Select(parameter => parameter.Name).Distinct().ToList();
        // Of what a method made that is called, the argument it got says more than the call.
        var call = places.Object(item[0].Object) is { Maker: not null, Place: var made } ? places.Site(made) : -1;
        var passes = violation.Rule.Id == UnknownKey.Id ? Candidates.Take(1) : Candidates.Skip(1);
        foreach (var (candidates, isCall) in call < 0 ? passes.Select(candidates => (candidates, false)) : passes.Select(candidates => (candidates, false)).Concat(passes.Select(candidates => (candidates, true))))
        {
            foreach (var name in names)
            {
                foreach (var site in Sites(open, name, candidates).Where(site => site == call == isCall))
                {
                    var shown = open.Where(verdict => Has(verdict, name, candidates, site)).ToList();
                    if (shown.Count > 0 && items.All(other => !(other == item || WasIn(other, name, site) || other.Exists(verdict => Has(verdict, name, candidates, site))) || IsProven(other, site, violation)))
                    {
                        yield return new Finding(violation, places[site], site, shown[0]);
                        open.RemoveAll(shown.Contains);
                    }
                }
            }
        }

        var missing = open
            .Where(verdict => verdict.Point is not null && !names.Any(verdict.State.Properties.ContainsKey) && !verdict.State.Doubts.Any(doubt => doubt.Rule.IsSame(violation.Rule)))
            .FirstOrDefault(verdict => item.All(other => other.Point != verdict.Point || other.Breaks(violation.Rule)));
        if (missing is not null)
        {
            yield return new Finding(violation, places.Object(missing.Object).Place, null, missing);
        }
    }

    // Whether a value went into a parameter of an item, even if it was overwritten there before that was judged.
    private bool WasIn(List<Verdict> item, string name, int site) =>
        (_assigned.TryGetValue((item[0].Object, Entry(item[0]) + name), out var sites) && sites.Contains(site))
        || (_assigned.TryGetValue((item[0].Object, null), out var anywhere) && anywhere.Contains(site));

    // The same expression may be assigned to several requests: to one that is right, and to one that is wrong.
    private static bool IsProven(List<Verdict> item, int site, Violation violation) =>
        item.TrueForAll(verdict => !verdict.State.Pending.Contains(site) || verdict.Breaks(violation.Rule));

    private static List<int> Sites(List<Verdict> verdicts, string parameter, Func<PropertyState, SiteSet> candidates)
    {
        var sites = new SortedSet<int>();
        foreach (var verdict in verdicts)
        {
            if (verdict.State.Properties.TryGetValue(parameter, out var property))
            {
                foreach (var site in candidates(property))
                {
                    sites.Add(site);
                }
            }
        }

        return [.. sites];
    }

    private static bool Has(Verdict verdict, string parameter, Func<PropertyState, SiteSet> candidates, int site) =>
        verdict.State.Properties.TryGetValue(parameter, out var property) && candidates(property).Contains(site);
}
