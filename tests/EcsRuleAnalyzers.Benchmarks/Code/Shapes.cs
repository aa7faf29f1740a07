namespace EcsRuleAnalyzers.Benchmarks.Code;

/// <summary>Methods as people write them, each with one creation of a request. <c>REQUEST</c>, <c>SEND</c> and <c>N</c> are filled in.</summary>
internal static class Shapes
{
    /// <summary>For classes with a property for each parameter.</summary>
    public static readonly string[] Typed =
    [
        """
            public void OpenPortN(string group, int port, string source)
            {
                if (port is < 1 or > 65535)
                    throw new ArgumentOutOfRangeException(nameof(port));

                var request = new REQUEST
                {
                    RegionId = _region,
                    SecurityGroupId = group,
                    IpProtocol = "tcp",
                    PortRange = $"{port}/{port}",
                    SourceCidrIp = source,
                    Priority = "1",
                    Policy = "accept",
                    Description = "opened for port " + port.ToString(CultureInfo.InvariantCulture),
                };
                _client.SEND(request);
                _log.WriteLine("{0}: port {1} is open", group, port);
            }

        """,
        """
            public bool ChangeN(string group, string source, bool isSecure, string remark)
            {
                var request = new REQUEST();
                request.RegionId = _region;
                request.SecurityGroupId = group;
                request.IpProtocol = "tcp";
                if (isSecure)
                {
                    request.PortRange = "443/443";
                }
                else
                {
                    request.PortRange = "80/80";
                }

                request.SourceCidrIp = string.IsNullOrEmpty(source) ? "10.0.0.0/8" : source;
                if (!string.IsNullOrWhiteSpace(remark))
                {
                    request.Description = remark.Trim();
                }

                var answer = _client.SEND(request);
                _log.WriteLine(answer == null ? "no answer" : "changed " + group);
                return answer != null;
            }

        """,
        """
            public object AllowAllN(string group, string other)
            {
                var watch = Stopwatch.StartNew();
                var answer = _client.SEND(new REQUEST
                {
                    RegionId = "cn-hangzhou",
                    SecurityGroupId = group,
                    IpProtocol = "all",
                    PortRange = "-1/-1",
                    SourceGroupId = other,
                    NicType = "intranet",
                    Policy = "accept",
                });
                _log.WriteLine("took {0} ms", watch.ElapsedMilliseconds);
                return answer;
            }

        """,
        """
            public int OpenAllN(string group, IEnumerable<int> ports, string source)
            {
                var count = 0;
                foreach (var port in ports.Where(port => port > 0).Distinct().OrderBy(port => port))
                {
                    var request = new REQUEST
                    {
                        RegionId = _region,
                        SecurityGroupId = group,
                        IpProtocol = port == 53 ? "udp" : "tcp",
                        PortRange = port + "/" + port,
                        SourceCidrIp = source,
                    };
                    if (count > 100)
                    {
                        _log.WriteLine("too many ports");
                        break;
                    }

                    _client.SEND(request);
                    count++;
                }

                return count;
            }

        """,
        """
            public void ReplaceN(string group, string source, string priority)
            {
                var request = new REQUEST { RegionId = _region, SecurityGroupId = group };
                CompleteN(request, source, priority);
                _client.SEND(request);
            }

            private void CompleteN(REQUEST request, string source, string priority)
            {
                request.IpProtocol = "icmp";
                request.PortRange = "-1/-1";
                request.SourceCidrIp = source;
                request.Priority = priority ?? "1";
                _log.WriteLine("{0} at {1}", request.SecurityGroupId, request.Priority);
            }

        """,
        """
            public void ApplyN(string group, string source)
            {
                var request = BuildN(group);
                request.SourceCidrIp = source;
                if (_log != null)
                {
                    _log.WriteLine("applying " + request.PortRange);
                }

                _client.SEND(request);
            }

            private REQUEST BuildN(string group)
            {
                return new REQUEST
                {
                    RegionId = _region,
                    SecurityGroupId = group,
                    IpProtocol = "tcp",
                    PortRange = "22/22",
                    Priority = "10",
                };
            }

        """,
        """
            public void ServiceN(string group, string service, string source)
            {
                var range = service switch
                {
                    "ssh" => "22/22",
                    "http" => "80/80",
                    "https" => "443/443",
                    "rdp" => "3389/3389",
                    _ => throw new ArgumentException("Unknown service " + service, nameof(service)),
                };
                var request = new REQUEST
                {
                    RegionId = _region,
                    SecurityGroupId = group,
                    IpProtocol = "tcp",
                    PortRange = range,
                    SourceCidrIp = source,
                    Description = $"{service} from {source}",
                };
                _client.SEND(request);
            }

        """,
        """
            public bool TryDropN(string group, string source, int attempts)
            {
                for (var attempt = 0; attempt < attempts; attempt++)
                {
                    try
                    {
                        var request = new REQUEST { RegionId = _region, SecurityGroupId = group, Policy = "drop" };
                        request.IpProtocol = "udp";
                        request.PortRange = "1/65535";
                        request.SourceCidrIp = source;
                        _client.SEND(request);
                        return true;
                    }
                    catch (TimeoutException error)
                    {
                        _log.WriteLine("attempt {0}: {1}", attempt, error.Message);
                    }
                }

                return false;
            }

        """,
        """
            public void FromSettingsN(string group, IDictionary<string, string> settings)
            {
                var request = new REQUEST { RegionId = _region, SecurityGroupId = group, IpProtocol = "tcp" };
                if (settings.TryGetValue("ports", out var ports) && ports.Length > 0)
                {
                    request.PortRange = ports.Contains('/') ? ports : ports + "/" + ports;
                }
                else
                {
                    request.PortRange = "8080/8090";
                }

                if (settings.ContainsKey("source"))
                    request.SourceCidrIp = settings["source"];
                else
                    request.SourceCidrIp = "192.168.0.0/16";

                if (settings.TryGetValue("policy", out var policy))
                    request.Policy = policy == "deny" ? "drop" : "accept";

                _client.SEND(request);
                _log.WriteLine(string.Join(", ", settings.Select(pair => pair.Key + "=" + pair.Value)));
            }

        """,
        """
            public Task MoveN(string group, string from, string to) => Task.Run(() =>
            {
                var steps = new List<string> { from, to };
                var request = new REQUEST
                {
                    RegionId = _region,
                    SecurityGroupId = group,
                    IpProtocol = "tcp",
                    PortRange = "3306/3306",
                    SourceCidrIp = from,
                };
                foreach (var step in steps)
                {
                    request.SourceCidrIp = step;
                    _client.SEND(request);
                }
            });

        """,
    ];

    /// <summary>For the dictionary-style calls of SDK v1.</summary>
    public static readonly string[] Keyed =
    [
        """
            public CommonResponse OpenPortN(string group, int port, string source)
            {
                var request = new CommonRequest
                {
                    Domain = "ecs.aliyuncs.com",
                    Version = "2014-05-26",
                    Action = "ModifySecurityGroupRule",
                };
                request.AddQueryParameters("RegionId", _region);
                request.AddQueryParameters("SecurityGroupId", group);
                request.AddQueryParameters("IpProtocol", "tcp");
                request.AddQueryParameters("PortRange", $"{port}/{port}");
                request.AddQueryParameters("SourceCidrIp", source);
                request.AddQueryParameters("Description", "opened for port " + port.ToString(CultureInfo.InvariantCulture));
                _log.WriteLine("{0}: port {1}", group, port);
                return _client.GetCommonResponse(request);
            }

        """,
        """
            public void ChangeN(string group, string source, bool isSecure, string remark)
            {
                CommonRequest request = new CommonRequest();
                request.Domain = "ecs.aliyuncs.com";
                request.Version = "2014-05-26";
                request.Action = "ModifySecurityGroupRule";
                request.AddQueryParameters("RegionId", _region);
                request.AddQueryParameters("SecurityGroupId", group);
                request.AddQueryParameters("IpProtocol", "tcp");
                if (isSecure)
                {
                    request.AddQueryParameters("PortRange", "443/443");
                }
                else
                {
                    request.AddQueryParameters("PortRange", "80/80");
                }

                request.AddQueryParameters("SourceCidrIp", string.IsNullOrEmpty(source) ? "10.0.0.0/8" : source);
                if (!string.IsNullOrWhiteSpace(remark))
                {
                    request.AddQueryParameters("Description", remark.Trim());
                }

                var answer = _client.GetCommonResponse(request);
                _log.WriteLine(answer == null ? "no answer" : "changed " + group);
            }

        """,
        """
            public int OpenAllN(string group, IEnumerable<int> ports, string source)
            {
                var count = 0;
                foreach (var port in ports.Where(port => port > 0).Distinct())
                {
                    var request = new CommonRequest { Domain = "ecs.aliyuncs.com", Version = "2014-05-26", Action = "ModifySecurityGroupRule" };
                    var values = new Dictionary<string, string>
                    {
                        ["RegionId"] = _region,
                        ["SecurityGroupId"] = group,
                        ["IpProtocol"] = "tcp",
                        ["PortRange"] = port + "/" + port,
                        ["SourceCidrIp"] = source,
                    };
                    foreach (var pair in values)
                    {
                        request.AddQueryParameters(pair.Key, pair.Value);
                    }

                    _client.GetCommonResponse(request);
                    count++;
                }

                return count;
            }

        """,
    ];
}
