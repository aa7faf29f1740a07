using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EcsRuleAnalyzers.Analysis.Flow;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;

namespace EcsRuleAnalyzers.Analysis.Families;

/// <summary>The entries of a dictionary-style call sorted by the parameters they belong to.</summary>
/// <param name="Shape">The shape of the request, with the values in lists that are given.</param>
/// <param name="Request">The scalar parameters, and the values in lists.</param>
/// <param name="Items">The items of lists with their path.</param>
/// <param name="Unknown">Keys that belong to no parameter.</param>
internal sealed record WireEntries(Shape Shape, ObjectState Request, IReadOnlyList<(string Path, Shape Shape, ObjectState Item)> Items, IReadOnlyList<string> Unknown)
{
    public static WireEntries Of(Shape shape, ObjectState entries)
    {
        var request = SmallMap<string, PropertyState>.Empty;
        var items = new SortedDictionary<string, (Shape Shape, SmallMap<string, PropertyState> Members)>(StringComparer.Ordinal);
        var lists = new Dictionary<string, SortedDictionary<int, PropertyState>>(StringComparer.Ordinal);
        var values = new List<Parameter>();
        var unknown = new List<string>();
        foreach (var entry in entries.Properties)
        {
            if (shape.Find(entry.Key) is not null)
            {
                request = request.SetItem(entry.Key, entry.Value);
            }
            else if (Item(shape, entry.Key) is var (path, member, list, number))
            {
                if (!lists.ContainsKey(list.Name))
                {
                    lists.Add(list.Name, []);
                }

                lists[list.Name][number] = list.Item!.Shape is null ? entry.Value : entry.Value with { Value = FlowValue.NotNull };
                if (list.HasCheckedValues)
                {
                    values.Add(list.Value(entry.Key.Substring(path.Length)));
                    request = request.SetItem(entry.Key, entry.Value);
                }
                else if (list.Item.Shape is { } item && member.Length > 0)
                {
                    var members = items.TryGetValue(path, out var found) ? found.Members : SmallMap<string, PropertyState>.Empty;
                    items[path] = (item, members.SetItem(member, entry.Value));
                }
            }
            else if (Owner(shape, entry.Key) is { } owner)
            {
                request = request.SetItem(owner.Name, entry.Value with { Value = FlowValue.NotNull });
            }
            else if (Within(shape, entry.Key) is { Count: > 0 } members)
            {
                // An object whose members are put into the request one by one.
                request = members.Aggregate(request, (all, member) => all.ContainsKey(member) ? all : all.SetItem(member, entry.Value with { Value = FlowValue.Unknown }));
            }
            else
            {
                request = request.SetItem(entry.Key, entry.Value);
                unknown.Add(entry.Key);
            }
        }

        foreach (var list in lists)
        {
            request = request.SetItem(list.Key, List(list.Value, entries.IsClosed));
        }

        return new WireEntries(
            values.Count == 0 ? shape : shape with { Parameters = [.. shape.Parameters, .. values] },
            entries with { Properties = request },
            [.. items.Select(item => (item.Key, item.Value.Shape, entries with { Properties = item.Value.Members }))],
            unknown);
    }

    /// <summary>Whether every parameter is an entry of such a call; the path, headers and the body of others are said elsewhere.</summary>
    public static bool AreAll(Shape shape)
    {
        foreach (var parameter in shape.Parameters)
        {
            if (parameter.In is not (ParameterLocation.Query or ParameterLocation.FormData))
            {
                return false;
            }
        }

        return true;
    }

    // SystemDisk: SystemDisk.Size, SystemDisk.Category.
    private static List<string> Within(Shape shape, string key) =>
        [.. shape.Parameters.Select(parameter => parameter.Name).Where(name => name.Length > key.Length && name[key.Length] == '.' && name.StartsWith(key, StringComparison.Ordinal))];

    // The parameter that a key is deep in: Rules.1.Actions.2.Type is in Rules. Of what is so deep nothing is judged.
    private static Parameter? Owner(Shape shape, string key)
    {
        foreach (var parameter in shape.Parameters)
        {
            if (key.StartsWith(parameter.Name, StringComparison.Ordinal) && key.Length > parameter.Name.Length && key[parameter.Name.Length] == '.'
                && IsWithin(parameter, key.Substring(parameter.Name.Length + 1)))
            {
                return parameter;
            }
        }

        return null;
    }

    private static bool IsWithin(Parameter parameter, string rest) => parameter switch
    {
        { Shape: { } members } => members.Find(rest) is not null || Owner(members, rest) is not null,
        { Ref.Type: ParameterType.Map } => true,
        { Item: { } item } => int.TryParse(rest.Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out _)
            && (rest.IndexOf('.') is var dot && dot < 0
                ? item.Shape is null
                : item.Shape is null ? IsWithin(item, rest.Substring(dot + 1)) : item.Shape.Find(rest.Substring(dot + 1)) is not null || Owner(item.Shape, rest.Substring(dot + 1)) is not null),
        _ => false,
    };

    /// <summary>The keys that could stand where an unknown one does: in the same item of a list, or in the request.</summary>
    public static IEnumerable<string> KeysLike(Shape shape, string key)
    {
        var pieces = key.Split('.');
        if (pieces.Length < 2 || !int.TryParse(pieces[1], NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            return shape.Parameters.Select(parameter => parameter.Name);
        }

        if (pieces.Length == 3 && shape.Find(pieces[0]) is { Item.Shape: { } item })
        {
            return item.Parameters.Select(parameter => pieces[0] + "." + pieces[1] + "." + parameter.Name);
        }

        // The name of the list itself may be wrong.
        var rest = key.Substring(pieces[0].Length);
        return shape.Parameters.Where(list => list.Name != pieces[0]).Where(list => pieces.Length == 2 ? list.Item is { Shape: null } : list.Item?.Shape?.Find(pieces[2]) is not null).Select(list => list.Name + rest);
    }

    // The list as a whole, said where its last item is; exactly known when its numbers go from one without a gap and nothing may be added.
    private static PropertyState List(SortedDictionary<int, PropertyState> items, bool isClosed)
    {
        var isWhole = isClosed && items.Keys.Last() == items.Count && items.Keys.First() == 1 && items.Values.All(item => item.Value.Known.IsGiven == Truth.True);
        return items.Values.Last() with { Value = isWhole ? new FlowValue(Known.List([.. items.Values.Select(item => item.Value.Known)])) : FlowValue.NotNull };
    }

    // Tag.1.Key: the path Tag.1., the member Key; SecurityGroupRuleId.1: the path SecurityGroupRuleId., no member.
    private static (string Path, string Member, Parameter List, int Number)? Item(Shape shape, string key)
    {
        var pieces = key.Split('.');
        if (pieces.Length is not (2 or 3)
            || !int.TryParse(pieces[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || shape.Find(pieces[0]) is not { Item: { } item } list)
        {
            return null;
        }

        var path = pieces[0] + ".";
        return pieces.Length == 2 ? (path, "", list, number)
            : item.Shape?.Find(pieces[2]) is null ? null
            : (path + pieces[1] + ".", pieces[2], list, number);
    }
}
