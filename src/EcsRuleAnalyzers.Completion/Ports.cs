using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Rules.Kinds;
using EcsRuleAnalyzers.Rules.Values;

namespace EcsRuleAnalyzers.Completion;

/// <summary>Port ranges of well-known services, and those that stand for every port.</summary>
internal static class Ports
{
    private static readonly Suggestion Every = new(PortOrderCheck.EveryPort, new("every port", "所有端口"));

    private static readonly Suggestion NoPorts = new(EcsPortRangeText.All, new("protocols without ports, and all protocols", "没有端口的协议以及所有协议"));

    private static readonly IReadOnlyList<Suggestion> Services =
    [
        .. new[]
        {
            (22, "SSH"), (80, "HTTP"), (443, "HTTPS"), (3389, "RDP"), (21, "FTP"), (25, "SMTP"), (53, "DNS"), (123, "NTP"), (389, "LDAP"), (445, "SMB"), (465, "SMTPS"),
            (636, "LDAPS"), (993, "IMAPS"), (1433, "SQL Server"), (1521, "Oracle"), (2049, "NFS"), (2181, "ZooKeeper"), (3306, "MySQL"), (5432, "PostgreSQL"), (5672, "AMQP"),
            (6379, "Redis"), (6443, "Kubernetes API"), (8080, "HTTP"), (8443, "HTTPS"), (9092, "Kafka"), (9200, "Elasticsearch"), (27017, "MongoDB"),
        }.Select(service => new Suggestion(Range(service.Item1), Bilingual.Same(service.Item2))),
    ];

    /// <summary>What fits a protocol; everything for one that is not known.</summary>
    public static IEnumerable<Suggestion> Of(string? protocol) => protocol?.ToLowerInvariant() switch
    {
        "icmp" or "icmpv6" or "gre" or "all" => [NoPorts],
        "tcp" or "udp" => [.. Services, Every],
        _ => [.. Services, Every, NoPorts],
    };

    private static string Range(int port) => port.ToString(CultureInfo.InvariantCulture) + "/" + port.ToString(CultureInfo.InvariantCulture);
}
