using System;
using System.Collections.Generic;
using System.Linq;

namespace EcsRuleAnalyzers.Logic;

/// <summary>
/// What is known of one request. This is the one place where an absent parameter reads as its default,
/// and where a masked id or address is given but has no text that could be judged.
/// </summary>
internal sealed class Facts : IEquatable<Facts>
{
    /// <summary>Begins the name of a parameter of the request that an item stands in.</summary>
    public const char RequestMark = '^';

    private readonly Dictionary<string, Known> _known;
    private readonly Facts? _request;

    /// <param name="known">Parameters by name.</param>
    /// <param name="others">What is known of every parameter that is not named.</param>
    /// <param name="assumeVpc">Whether an absent parameter reads as its default inside a VPC.</param>
    /// <param name="sensitivePorts">Ports that the user wants closed to the internet; null for those of the spec.</param>
    /// <param name="request">What is known of the request that this is an item of.</param>
    public Facts(IEnumerable<KeyValuePair<string, Known>> known, Known? others = null, bool assumeVpc = false, EquatableArray<int>? sensitivePorts = null, Facts? request = null)
    {
        _known = new Dictionary<string, Known>(StringComparer.Ordinal);
        foreach (var pair in known)
        {
            _known.Add(pair.Key, pair.Value);
        }

        _request = request;
        Others = others ?? Known.Absent;
        AssumeVpc = assumeVpc;
        SensitivePorts = sensitivePorts;
    }

    private Facts(Facts facts, Facts request)
    {
        _known = facts._known;
        _request = request;
        Others = facts.Others;
        AssumeVpc = facts.AssumeVpc;
        SensitivePorts = facts.SensitivePorts;
    }

    public Known Others { get; }

    public bool AssumeVpc { get; }

    public EquatableArray<int>? SensitivePorts { get; }

    /// <summary>What was said, in the order of the names.</summary>
    public IEnumerable<KeyValuePair<string, Known>> Named => _known.OrderBy(pair => pair.Key, StringComparer.Ordinal);

    /// <summary>What was said of a parameter, without defaults. A name that begins with <see cref="RequestMark"/> is one of the request.</summary>
    public Known this[string parameter]
    {
        get
        {
            if (_known.TryGetValue(parameter, out var known))
            {
                return known;
            }

            return parameter.Length == 0 || parameter[0] != RequestMark ? Others : _request is null ? Known.Unknown : _request[parameter.Substring(1)];
        }
    }

    /// <summary>The same facts of an item of a request.</summary>
    public Facts Within(Facts request) => new(this, request);

    /// <summary>What is known of an item of a request, and nothing besides.</summary>
    public Facts OfItem(IEnumerable<KeyValuePair<string, Known>> known) => new(known, Known.Absent, AssumeVpc, SensitivePorts, _request ?? this);

    /// <summary>The same facts with other values of some parameters.</summary>
    public Facts With(IReadOnlyCollection<KeyValuePair<string, Known>> changed) =>
        new(_known.Where(pair => changed.All(other => other.Key != pair.Key)).Concat(changed), Others, AssumeVpc, SensitivePorts, _request);

    public Truth IsGiven(string parameter) => this[parameter].IsGiven;

    /// <summary>What a parameter reads as.</summary>
    /// <param name="parameter">The wire name.</param>
    /// <param name="defaultText">What an absent parameter reads as; null when it has no default.</param>
    /// <param name="defaultInVpc">The same under <see cref="AssumeVpc"/>.</param>
    /// <param name="maskable">Whether a text with an asterisk is a mask of the documentation.</param>
    public Known Read(string parameter, string? defaultText, string? defaultInVpc, bool maskable)
    {
        var said = this[parameter];
        var absent = AssumeVpc && defaultInVpc is not null ? defaultInVpc : defaultText;
        return said.Kind == KnownKind.OneOf ? ReadEach(said, absent, maskable) : ReadOne(said, absent, maskable);
    }

    private static Known ReadEach(Known said, string? absent, bool maskable) => said.Select(known => ReadOne(known, absent, maskable));

    private static Known ReadOne(Known said, string? absent, bool maskable) => said.Kind switch
    {
        KnownKind.Absent => Known.Of(absent),
        KnownKind.Text when maskable && said.Text.IndexOf('*') >= 0 => Known.Given,
        _ => said,
    };

    public bool Equals(Facts? other) =>
        other is not null && AssumeVpc == other.AssumeVpc && Others.Equals(other.Others)
        && _known.Count == other._known.Count && _known.All(pair => other._known.TryGetValue(pair.Key, out var known) && pair.Value.Equals(known));

    public override bool Equals(object? obj) => Equals(obj as Facts);

    public override int GetHashCode() => _known.Count;

    public override string ToString() =>
        "{" + string.Join(", ", Named.Select(pair => pair.Key + ": " + pair.Value)) + (Others.Kind == KnownKind.Absent ? "}" : ", ...}");
}
