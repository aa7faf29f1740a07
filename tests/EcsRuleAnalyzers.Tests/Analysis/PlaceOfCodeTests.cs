using EcsRuleAnalyzers.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace EcsRuleAnalyzers.Tests.Analysis;

/// <summary>Where code that creates requests may stand.</summary>
public class PlaceOfCodeTests
{
    private static readonly string Wrong = "new ModifySecurityGroupRuleRequest { " + Sending.Initializer("PortRange = {|ECSR1006:\"80\"|}") + " }";
    private static readonly string Right = "new ModifySecurityGroupRuleRequest { " + Requests.Valid + " }";

    [Fact]
    public Task Members_of_every_kind() => Requests.CheckMembers(
        $$"""
        readonly ModifySecurityGroupRuleRequest _field = {{Wrong}};
        static readonly ModifySecurityGroupRuleRequest Shared = {{Wrong}};
        ModifySecurityGroupRuleRequest Property { get; } = {{Wrong}};
        ModifySecurityGroupRuleRequest Computed => {{Wrong}};
        ModifySecurityGroupRuleRequest Accessors
        {
            get { return {{Wrong}}; }
            set { Console.WriteLine({{Wrong}}); }
        }

        ModifySecurityGroupRuleRequest this[int index] => {{Wrong}};
        event Action Changed { add { Console.WriteLine({{Wrong}}); } remove { } }
        C() { Console.WriteLine({{Wrong}}); }
        C(int number) => Console.WriteLine({{Wrong}});
        C(string text) : this(text, {{Wrong}}) { }
        C(string text, ModifySecurityGroupRuleRequest request) { }
        static C() { Console.WriteLine({{Wrong}}); }
        ~C() { Console.WriteLine({{Wrong}}); }
        ModifySecurityGroupRuleRequest Expression() => {{Wrong}};
        public static implicit operator ModifySecurityGroupRuleRequest(C c) => {{Wrong}};
        public static C operator +(C left, C right) { Console.WriteLine({{Wrong}}); return left; }
        class Nested { struct Deeper { ModifySecurityGroupRuleRequest M() => {{Wrong}}; } }
        record Record(string Name) { public ModifySecurityGroupRuleRequest Request { get; init; } = {{Wrong}}; }
        """);

    [Fact]
    public Task Members_of_every_kind_with_requests_that_are_right() => Requests.CheckMembers(
        $$"""
        readonly ModifySecurityGroupRuleRequest _field = {{Right}};
        ModifySecurityGroupRuleRequest Property { get; } = {{Right}};
        ModifySecurityGroupRuleRequest Computed => {{Right}};
        C() { Console.WriteLine({{Right}}); }
        C(string text) : this(text, {{Right}}) { }
        C(string text, ModifySecurityGroupRuleRequest request) { }
        """);

    [Fact]
    public Task A_field_that_the_class_fills_later_lacks_nothing_yet() => Requests.CheckMembers(
        """
        readonly ModifySecurityGroupRuleRequest _request = new ModifySecurityGroupRuleRequest { IpProtocol = "tcp", PortRange = "80/80" };
        public ModifySecurityGroupRuleRequest Other { get; } = new ModifySecurityGroupRuleRequest();

        C(string region)
        {
            _request.RegionId = region;
            this.Other.RegionId = region;
        }
        """);

    [Fact]
    public Task A_field_that_nobody_fills_lacks_what_it_lacks() => Requests.CheckMembers(
        $$"""
        readonly ModifySecurityGroupRuleRequest _request = {|ECSR1001:new ModifySecurityGroupRuleRequest { {{Sending.Initializer("-RegionId")}} }|};
        void M(Client client) => client.ModifySecurityGroupRule(_request);
        """);

    [Fact]
    public Task A_public_field_may_be_filled_by_anyone() => Requests.CheckMembers(
        $$"""
        public readonly ModifySecurityGroupRuleRequest Template = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("-RegionId")}} };
        """);

    [Fact]
    public Task An_async_method() => Requests.CheckMembers(
        $$"""
        async Task M(Client client, Task<string> region)
        {
            var request = new ModifySecurityGroupRuleRequest { {{Sending.Initializer("RegionId = await region, Priority = {|ECSR1003:\"101\"|}")}} };
            await Task.Delay(1);
            await foreach (var ports in Ports())
            {
                request.PortRange = ports;
            }

            client.ModifySecurityGroupRule(request);
        }

        async IAsyncEnumerable<string> Ports()
        {
            await Task.Yield();
            yield return "80/80";
        }
        """);

    [Fact]
    public Task An_iterator_hands_out_requests() => Requests.CheckMembers(
        $$"""
        public IEnumerable<ModifySecurityGroupRuleRequest> All(bool flag)
        {
            yield return {{Wrong}};
            if (flag)
            {
                yield break;
            }

            yield return {{Right}};
        }
        """);

    [Fact]
    public Task Requests_from_an_iterator_may_still_be_filled() => Requests.CheckMembers(
        """
        IEnumerable<ModifySecurityGroupRuleRequest> All()
        {
            yield return new ModifySecurityGroupRuleRequest { IpProtocol = "tcp" };
        }
        """);

    [Theory]
    [InlineData("var request = new ModifySecurityGroupRuleRequest { PORTS }; client.ModifySecurityGroupRule(request);")]
    [InlineData("Send(); void Send() => client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { PORTS });")]
    [InlineData("if (args.Length > 0) { client.ModifySecurityGroupRule(new() { PORTS }); return; }")]
    public Task Top_level_statements(string statements)
    {
        var marked = "#nullable disable\nusing App.Ecs;\nvar client = new Client();\n" + statements.Replace("PORTS", Sending.Initializer("PortRange = {|ECSR1006:\"80\"|}"))
            + "\npublic class Client { internal void ModifySecurityGroupRule(ModifySecurityGroupRuleRequest request) { } }\n";
        return CheckProgram(marked);
    }

    [Theory]
    [InlineData("using Request = NAMESPACE.ModifySecurityGroupRuleRequest;", "Request", "")]
    [InlineData("using Ecs = NAMESPACE;", "Ecs.ModifySecurityGroupRuleRequest", "")]
    [InlineData("using Ecs = NAMESPACE;", "Ecs::ModifySecurityGroupRuleRequest", "")]
    [InlineData("", "NAMESPACE.ModifySecurityGroupRuleRequest", "")]
    [InlineData("", "global::NAMESPACE.ModifySecurityGroupRuleRequest", "")]
    [InlineData("", "Request", "using Request = NAMESPACE.ModifySecurityGroupRuleRequest;")]
    [InlineData("", "ModifySecurityGroupRuleRequest", "using NAMESPACE;")]
    public async Task The_class_may_be_named_in_every_way(string outer, string name, string inner)
    {
        foreach (var (family, others) in Families)
        {
            var marked = "#nullable disable\n" + outer.Replace("NAMESPACE", family) + "\nnamespace One\n{\n    namespace Two\n    {\n        " + inner.Replace("NAMESPACE", family)
                + "\n        class C\n        {\n            public object M() => new " + name.Replace("NAMESPACE", family)
                + " { " + Sending.Initializer("PortRange = {|ECSR1006:\"80\"|}") + " };\n        }\n    }\n}\n";
            await Requests.Check(marked, others);
        }
    }

    [Fact]
    public async Task A_global_using_alias_names_the_class()
    {
        foreach (var (family, others) in Families)
        {
            var marked = "#nullable disable\nclass C\n{\n    public object M() => new Req { " + Sending.Initializer("PortRange = {|ECSR1006:\"80\"|}") + " };\n}\n";
            await Requests.Check(marked, [.. others, "global using Req = " + family + ".ModifySecurityGroupRuleRequest;"]);
        }
    }

    [Theory]
    [InlineData("namespace Amazon.EC2.Model")]
    [InlineData("namespace AlibabaCloud.SDK.Ens20171110.Models")]
    [InlineData("namespace AlibabaCloud.SDK.Ecs20140526")]
    [InlineData("namespace AlibabaCloud.SDK.Ecs20140526.Models.Inner")]
    [InlineData("namespace My.AlibabaCloud.SDK.Ecs20140526.Models")]
    [InlineData("namespace App.Ecs.Copy")]
    public Task A_class_that_only_looks_like_a_request_is_none(string place) => Requests.Check(
        $$"""
        #nullable disable
        {{place}}
        {
            public class ModifySecurityGroupRuleRequest
            {
                public const string Action = "ModifySecurityGroupRule";
                public const string ApiVersion = "2014-05-26";
                public string PortRange { get; set; }
                public int? Priority { get; set; }
            }

            class C
            {
                public object M() => new ModifySecurityGroupRuleRequest { PortRange = "80", Priority = 1000 };
            }
        }
        """,
        []);

    [Fact]
    public Task A_nested_class_and_a_generic_class_of_the_name_are_none() => Requests.Check(
        """
        #nullable disable
        namespace AlibabaCloud.SDK.Ecs20140526.Models
        {
            public class ModifySecurityGroupRuleRequest<T> { public string PortRange { get; set; } }

            public class Outer
            {
                public class ModifySecurityGroupRuleRequest { public string PortRange { get; set; } }
                object M() => new ModifySecurityGroupRuleRequest { PortRange = "80" };
                object N() => new ModifySecurityGroupRuleRequest<int> { PortRange = "80" };
            }
        }
        """,
        []);

    [Theory]
    [InlineData("// <auto-generated/>")]
    [InlineData("// <autogenerated />")]
    public async Task Generated_files_are_left_alone(string header)
    {
        foreach (var (family, others) in Families)
        {
            await Requests.Check(
                header + "\n#nullable disable\nclass C { public object M() => new " + family + ".ModifySecurityGroupRuleRequest { PortRange = \"80\" }; }\n",
                others);
        }
    }

    [Fact]
    public Task A_class_with_the_generated_code_attribute_is_left_alone() => Requests.CheckMembers(
        """
        [System.CodeDom.Compiler.GeneratedCode("SomeTool", "1.0")]
        class FromATool
        {
            object M() => new ModifySecurityGroupRuleRequest { PortRange = "80" };
        }
        """);

    [Fact]
    public Task An_attribute_is_no_request_even_when_it_has_the_name() => Requests.Check(
        """
        #nullable disable
        namespace AlibabaCloud.SDK.Ecs20140526.Models
        {
            public class ModifySecurityGroupRuleRequest : System.Attribute { public string PortRange { get; set; } public string RegionId { get; set; } }

            [ModifySecurityGroupRuleRequest(PortRange = "80")]
            class C
            {
                [ModifySecurityGroupRuleRequest(PortRange = "80")]
                void M([ModifySecurityGroupRuleRequest] string text) { }
            }
        }
        """,
        []);

    [Fact]
    public Task Names_and_types_without_a_creation_are_nothing() => Requests.CheckMembers(
        """
        /// <summary>See <see cref="ModifySecurityGroupRuleRequest"/>: new ModifySecurityGroupRuleRequest { PortRange = "80" }.</summary>
        string Name => nameof(ModifySecurityGroupRuleRequest) + typeof(ModifySecurityGroupRuleRequest).Name;
        ModifySecurityGroupRuleRequest Nothing => default(ModifySecurityGroupRuleRequest);
        ModifySecurityGroupRuleRequest[] Empty => new ModifySecurityGroupRuleRequest[3];
        string Example => "new ModifySecurityGroupRuleRequest { PortRange = \"80\" }";
        """);

    [Fact]
    public Task A_derived_class_may_set_anything() => Requests.CheckMembers(
        """
        class Mine
        {
            public string RegionId { get; set; }
        }

        object M() => new Mine { RegionId = "not a region" };
        """);

    [Fact]
    public async Task A_class_that_derives_from_the_SDK_class_may_set_anything() => await Requests.Check(
        """
        #nullable disable
        class MyRequest : AlibabaCloud.SDK.Ecs20140526.Models.ModifySecurityGroupRuleRequest
        {
            public MyRequest() => RegionId = "cn-hangzhou";
        }

        class C
        {
            void M(AlibabaCloud.SDK.Ecs20140526.Client client) => client.ModifySecurityGroupRule(new MyRequest { SecurityGroupId = "sg-1" });
        }
        """,
        ["#nullable disable\n" + Sdk.V2]);

    [Fact]
    public async Task A_generated_class_whose_user_wrote_a_constructor_may_have_set_anything() => await Requests.Check(
        """
        #nullable disable
        class C
        {
            void M(Client client) => client.ModifySecurityGroupRule(new App.Ecs.ModifySecurityGroupRuleRequest { PortRange = {|ECSR1006:"80"|} });
        }

        class Client { internal void ModifySecurityGroupRule(App.Ecs.ModifySecurityGroupRuleRequest request) { } }
        """,
        ["namespace App.Ecs { partial class ModifySecurityGroupRuleRequest { public ModifySecurityGroupRuleRequest() { RegionId = \"cn-hangzhou\"; } } }"]);

    internal static readonly (string Namespace, string[] Others)[] Families =
    [
        ("App.Ecs", ["#nullable disable\npublic class Client { internal void ModifySecurityGroupRule(App.Ecs.ModifySecurityGroupRuleRequest request) { } }"]),
        ("AlibabaCloud.SDK.Ecs20140526.Models", ["#nullable disable\n" + Sdk.V2]),
    ];

    private static async Task CheckProgram(string marked)
    {
        var code = Markup.Strip(marked, out var expected);
        var consumer = Consumer.Of(code);
        var compilation = consumer.Generate();
        compilation = compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication));
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var analysis = compilation.WithAnalyzers([new EcsRuleAnalyzers.Analysis.EcsRequestAnalyzer()], consumer.AnalyzerOptions());
        var found = await analysis.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.Equal(
            expected.Select(item => (item.Id, item.Start, item.Length)),
            found.Select(item => (item.Id, item.Location.SourceSpan.Start, item.Location.SourceSpan.Length)));
    }
}
