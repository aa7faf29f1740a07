using System.Collections.Generic;
using System.Linq;
using EcsRuleAnalyzers.Model;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Analysis;

/// <summary>A class whose objects are requests of one operation.</summary>
internal sealed class RequestType(INamedTypeSymbol symbol, Operation operation)
{
    private readonly Dictionary<string, Parameter> _parameters = operation.Request.Parameters.ToDictionary(parameter => parameter.Ref.Member);

    public INamedTypeSymbol Symbol { get; } = symbol;

    public Operation Operation { get; } = operation;

    /// <summary>The parameter that a property of the class sets; null for a property that no document knows.</summary>
    public Parameter? Find(string property) => _parameters.TryGetValue(property, out var parameter) ? parameter : null;
}
