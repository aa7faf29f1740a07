using System.Reflection;
using EcsRuleAnalyzers.PackageTests.Support;

namespace EcsRuleAnalyzers.PackageTests;

/// <summary>The package in an editor: a language server, made of the services that editors have, on a project that uses it.</summary>
public sealed class LanguageServerTests(OpenEditor open) : IClassFixture<OpenEditor>
{
    private readonly LanguageServer _editor = open.Server;

    /// <summary>Open, squiggle, light bulb, apply, squiggle gone, type a bad value, squiggle comes.</summary>
    [Fact]
    public async Task A_mistake_is_seen_mended_and_made_again()
    {
        Assert.Equal([("ECSR1006", "\"80\"")], await _editor.ShowAsync(Consumers.EditorFile));

        var bulbs = await _editor.BulbsAsync("\"80\"");
        Assert.Contains("Change PortRange to \"80/80\"", bulbs);

        var mended = await _editor.PickAsync("\"80\"", "Change PortRange to \"80/80\"");
        Assert.Equal(Consumers.EditorFile.Replace("\"80\"", "\"80/80\""), mended);
        Assert.Empty(await _editor.ShowAsync(mended));

        Assert.Equal([("ECSR1002", "\"allow\"")], await _editor.ShowAsync(mended.Replace("\"accept\"", "\"allow\"")));
        Assert.Contains("Change Policy to \"accept\"", await _editor.BulbsAsync("\"allow\""));
    }

    [Fact]
    public async Task Texts_are_completed()
    {
        await _editor.ShowAsync(Consumers.EditorFile
            .Replace("Policy = \"accept\"", "NicType = \"\"")
            .Replace("\"cn-hangzhou\"", "\"\"")
            .Replace("\"80\"", "\"\""));

        Assert.Equal([("internet", "public network interface"), ("intranet", "internal network interface")], await _editor.CompleteAsync("NicType = \""));
        Assert.Contains(("cn-hangzhou", "China (Hangzhou)"), await _editor.CompleteAsync("RegionId = \""));
        var ports = await _editor.CompleteAsync("PortRange = \"");
        Assert.Contains(("3306/3306", "MySQL"), ports);
        Assert.DoesNotContain(ports, port => port.Label == "-1/-1");
        Assert.Contains("tcp", (await _editor.CompleteAsync("IpProtocol = \"", typed: false)).Select(item => item.Label));
        Assert.Empty(await _editor.CompleteAsync("Description = \""));

        await _editor.ShowAsync(Consumers.EditorFile.Replace("\"80\"", "\"\"").Replace("\"tcp\"", "\"all\""));
        Assert.Equal("-1/-1", Assert.Single(await _editor.CompleteAsync("PortRange = \"")).Label);
    }

    [Fact]
    public async Task Half_typed_text_is_completed()
    {
        await _editor.ShowAsync(Consumers.EditorFile.Replace("Policy = \"accept\",", "Policy = \""));
        Assert.Equal(["accept", "drop"], (await _editor.CompleteAsync("Policy = \"")).Select(item => item.Label));
    }

    [Fact]
    public async Task Keys_of_dictionary_style_calls_are_completed()
    {
        await _editor.ShowAsync(Consumers.EditorFile.Replace("// call", """
            internal static void Call(Aliyun.Acs.Core.IAcsClient client)
                {
                    var call = new Aliyun.Acs.Core.CommonRequest { Action = "AuthorizeSecurityGroup", Version = "2014-05-26" };
                    call.AddQueryParameters("", "x");
                    call.AddQueryParameters("Permissions.2.IpProtocol", "icmp");
                    call.AddQueryParameters("Permissions.2.PortRange", "");
                    call.QueryParameters["Permissions.2.Policy"] = "";
                    client.GetCommonResponse(call);
                }
            """));

        var keys = (await _editor.CompleteAsync("AddQueryParameters(\"")).Select(item => item.Label).ToList();
        Assert.Contains("SecurityGroupId", keys);
        Assert.Contains("Permissions.1.SourceCidrIp", keys);
        Assert.Equal(["-1/-1"], (await _editor.CompleteAsync("Permissions.2.PortRange\", \"")).Select(item => item.Label));
        Assert.Equal(["accept", "drop"], (await _editor.CompleteAsync("[\"Permissions.2.Policy\"] = \"")).Select(item => item.Label));
    }

    /// <summary>Other texts are none of our business, nor are dictionaries that no call names an operation for.</summary>
    [Theory]
    [InlineData("System.Console.WriteLine(\"", "\");")]
    [InlineData("var RegionId = \"", "\";")]
    [InlineData("var map = new System.Collections.Generic.Dictionary<string, string> { [\"", "\"] = null };")]
    [InlineData("new System.Collections.Generic.Dictionary<string, string>().Add(\"RegionId\", \"", "\");")]
    public async Task Nothing_is_offered_elsewhere(string before, string after)
    {
        await _editor.ShowAsync(Consumers.EditorFile.Replace("// call", "internal static void Call() { " + before + after + " }"));
        Assert.Empty(await _editor.CompleteAsync(before));
    }

    /// <summary>Limits, default, example, and where to read on.</summary>
    [Fact]
    public async Task Hover_says_what_a_parameter_takes()
    {
        await _editor.ShowAsync(Consumers.EditorFile);
        var hover = await _editor.HoverAsync("PortRange");
        Assert.Contains("start/end with ports from 1 to 65535, such as 80/80", hover);
        Assert.Contains("protocol-portrange-all (ECSR2001)", hover);
        Assert.Contains("https://www.alibabacloud.com/help/", hover);
        Assert.Contains("Default: accept", await _editor.HoverAsync("Policy = "));
    }
}

/// <summary>The editor that the tests type into, one after the other.</summary>
public sealed class OpenEditor(PackageFixture package) : IAsyncLifetime
{
    private static readonly string Host = typeof(OpenEditor).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "LanguageHost").Value!;

    internal LanguageServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync() =>
        Server = await LanguageServer.StartAsync(Host, Path.Combine(package.FolderOf(Consumers.Editor), "Rules.cs"));

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
