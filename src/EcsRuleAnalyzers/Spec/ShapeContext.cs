using System.Collections.Generic;
using System.Collections.Immutable;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;

namespace EcsRuleAnalyzers.Spec;

/// <summary>What a shape is read for.</summary>
/// <param name="Operation">Name of the operation.</param>
/// <param name="Errors">The rows that <c>prevents</c> may name.</param>
/// <param name="Request">The parameters of the request, for items that refer to them; empty while the request itself is read.</param>
/// <param name="Depth">How deep the shape is nested in the request.</param>
internal sealed record ShapeContext(string Operation, EquatableArray<ErrorRow> Errors, ImmutableDictionary<string, ParameterRef> Request, int Depth)
{
    /// <summary>What an item calls the parameters of its request, and how emitted code reads them there.</summary>
    public ShapeContext Within(IEnumerable<KeyValuePair<string, ParameterRef>> request)
    {
        var named = Request.ToBuilder();
        if (Depth == 0)
        {
            foreach (var pair in request)
            {
                var name = Facts.RequestMark + pair.Key;
                named[name] = pair.Value with { Name = name, Member = "request." + pair.Value.Member };
            }
        }

        return this with { Request = named.ToImmutable(), Depth = Depth + 1 };
    }
}

/// <summary>A shape that is part of a request itself, rather than of its items.</summary>
/// <param name="Own">The parameters that it brings along.</param>
/// <param name="Unless">Parameters that make it unnecessary.</param>
/// <param name="WhenUsed">Whether it is optional as a whole: it binds once one of its parameters is given.</param>
/// <param name="Example">A complete one, as an overlay on a request.</param>
internal sealed record Inclusion(EquatableArray<ParameterRef> Own, EquatableArray<ParameterRef> Unless, bool WhenUsed, EquatableArray<ExampleValue> Example);
