using System.Collections.Generic;
using System.Threading;
using EcsRuleAnalyzers.Analysis.Families;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Analysis.Flow;

/// <summary>What the analysis of one body of code shares, with the bodies of the methods it follows.</summary>
internal sealed class BodyContext
{
    /// <summary>Longer walks are given up: then nothing is known and nothing is reported.</summary>
    public const int MaxSteps = 4000;

    private readonly Dictionary<(OperationId Operation, string Key), NamedRule> _unknownKeys = [];
    private readonly Dictionary<IMethodSymbol, Function?> _functions = new(SymbolEqualityComparer.Default);
    private readonly HashSet<string> _senderNames;
    private readonly Dictionary<IMethodSymbol, Function?> _senders = new(SymbolEqualityComparer.Default);

    /// <param name="types">What is followed.</param>
    /// <param name="model">The model of the file.</param>
    /// <param name="senders">Names of the methods in the file that make requests of what they get.</param>
    /// <param name="settings">The settings of the file.</param>
    /// <param name="cancellation">Ends the work.</param>
    public BodyContext(TrackedTypes types, SemanticModel model, HashSet<string> senders, Settings settings, CancellationToken cancellation)
    {
        _senderNames = senders;
        Types = types;
        Model = model;
        AssumeVpc = settings.AssumeVpc;
        SensitivePorts = settings.SensitivePorts;
        Cancellation = cancellation;
        Verdicts = new Verdicts(Places);
    }

    public TrackedTypes Types { get; }

    public SemanticModel Model { get; }

    public bool AssumeVpc { get; }

    public EquatableArray<int>? SensitivePorts { get; }

    public CancellationToken Cancellation { get; }

    public PlaceTable Places { get; } = new();

    public Verdicts Verdicts { get; }

    public int Steps { get; set; }

    /// <summary>The constant text at a site; null when there is none.</summary>
    public string? ConstantAt(int site) =>
        Places[site] is { } place && place.SyntaxTree == Model.SyntaxTree ? Model.GetConstantValue(place, Cancellation).Value as string : null;

    /// <summary>What is wrong with a key that is no parameter; the same on every path.</summary>
    public NamedRule UnknownKey(Operation operation, string key)
    {
        if (!_unknownKeys.TryGetValue((operation.Id, key), out var rule))
        {
            rule = Rules.Kinds.UnknownKey.For(key, WireEntries.KeysLike(operation.Request, key));
            _unknownKeys.Add((operation.Id, key), rule);
        }

        return rule;
    }

    /// <summary>The code of a method of this project; null when it has none that can be followed.</summary>
    public Function? FunctionOf(IMethodSymbol method)
    {
        if (!_functions.TryGetValue(method, out var function))
        {
            function = Function.Of(method, Model, isAtOnce: true, Cancellation);
            _functions.Add(method, function);
        }

        return function;
    }

    /// <summary>The code of a method of this file that makes requests, whatever it does with them; null for every other method.</summary>
    public Function? SenderOf(IMethodSymbol method)
    {
        if (!_senders.TryGetValue(method, out var function))
        {
            function = _senderNames.Contains(method.Name) && method.DeclaringSyntaxReferences is [var reference] && reference.SyntaxTree == Model.SyntaxTree
                ? Function.Of(method, Model, isAtOnce: false, Cancellation)
                : null;
            _senders.Add(method, function);
        }

        return function;
    }
}
