using EcsRuleAnalyzers.Analysis;
using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Published;

/// <summary>The classes of both SDKs and generic calls, checked by nothing but the metadata of their product; nothing is emitted.</summary>
public class PublishedSdkTests
{
    private static readonly string Shop = Metadata.Of(string.Join(
        ", ",
        Metadata.Parameter("RegionId", "\"type\": \"string\", \"required\": true"),
        Metadata.Parameter("Color", "\"type\": \"string\", \"enum\": [\"red\", \"blue\"]"),
        Metadata.Parameter("page_size", "\"type\": \"integer\", \"format\": \"int32\", \"minimum\": \"1\", \"maximum\": \"50\""),
        Metadata.Parameter("Name", "\"type\": \"string\", \"minLength\": 2, \"maxLength\": 5"),
        Metadata.Parameter("OldName", "\"type\": \"string\", \"deprecated\": true"),
        Metadata.Parameter("Disk.Size", "\"type\": \"string\", \"maxLength\": 3"),
        Metadata.Parameter("Disk.Kind", "\"type\": \"string\", \"required\": true"),
        Metadata.Parameter("Zone", "\"type\": \"array\", \"items\": { \"type\": \"string\" }, \"maxItems\": 2"),
        Metadata.Parameter("Line", "\"type\": \"array\", \"items\": { \"type\": \"object\", \"properties\": { \"Item\": { \"type\": \"string\", \"required\": true }, \"deep\": { \"type\": \"array\", \"items\": { \"type\": \"object\", \"properties\": { \"Unit\": { \"type\": \"string\", \"enum\": [\"kg\"] } } } } } }")));

    private static readonly string RoaMetadata = """
        {
          "info": { "style": "ROA", "product": "shop-roa", "version": "2020-01-01" },
          "apis": { "PutOrder": { "path": "/orders/{OrderId}", "methods": ["put"], "parameters": [
            { "name": "OrderId", "in": "path", "schema": { "type": "string", "required": true } },
            { "name": "x-acs-trace", "in": "header", "schema": { "type": "string", "required": true } },
            { "name": "Force", "in": "query", "schema": { "type": "string", "required": true } },
            { "name": "body", "in": "body", "style": "json", "schema": { "type": "object", "properties": { "name": { "type": "string", "required": true }, "color": { "type": "string", "enum": ["red"] } } } }
          ] } }
        }
        """;

    private const string SdkV2 = """
        #nullable disable
        namespace Tea { public class NameInMapAttribute : System.Attribute { public NameInMapAttribute(string name) { } } }
        namespace AlibabaCloud.SDK.Shop20200101 { public class Client { public void PlaceOrder(Models.PlaceOrderRequest request) { } } }
        namespace AlibabaCloud.SDK.Shop20200101.Models
        {
            public class PlaceOrderRequest
            {
                [Tea.NameInMap("RegionId")] public string RegionId { get; set; }
                [Tea.NameInMap("Color")] public string Color { get; set; }
                [Tea.NameInMap("page_size")] public int? PageSize { get; set; }
                [Tea.NameInMap("Name")] public string Name { get; set; }
                [Tea.NameInMap("OldName")] public string OldName { get; set; }
                [Tea.NameInMap("Disk")] public PlaceOrderRequestDisk Disk { get; set; }
                public class PlaceOrderRequestDisk { [Tea.NameInMap("Size")] public string Size { get; set; } [Tea.NameInMap("Kind")] public string Kind { get; set; } }
                [Tea.NameInMap("Zone")] public System.Collections.Generic.List<string> Zone { get; set; }
                [Tea.NameInMap("Line")] public System.Collections.Generic.List<PlaceOrderRequestLine> Line { get; set; }
                public class PlaceOrderRequestLine
                {
                    [Tea.NameInMap("Item")] public string Item { get; set; }
                    [Tea.NameInMap("deep")] public System.Collections.Generic.List<PlaceOrderRequestLineDeep> Deep { get; set; }
                    public class PlaceOrderRequestLineDeep { [Tea.NameInMap("Unit")] public string Unit { get; set; } }
                }
            }
        }
        namespace AlibabaCloud.SDK.Shop_roa20200101 { public class Client { public void PutOrder(string OrderId, Models.PutOrderRequest request) { } } }
        namespace AlibabaCloud.SDK.Shop_roa20200101.Models
        {
            public class PutOrderRequest
            {
                [Tea.NameInMap("Force")] public string Force { get; set; }
                [Tea.NameInMap("name")] public string Name { get; set; }
                [Tea.NameInMap("color")] public string Color { get; set; }
            }
        }
        """;

    private const string SdkV1 = """
        #nullable disable
        namespace Aliyun.Acs.Core
        {
            public class AcsRequest { }
            public interface IAcsClient { object GetAcsResponse(AcsRequest request); object GetCommonResponse(CommonRequest request); }
            public class CommonRequest { public string Action { get; set; } public string Version { get; set; } public void AddQueryParameters(string key, string value) { } }
        }
        namespace Aliyun.Acs.shop.Model.V20200101
        {
            public class PlaceOrderRequest : Aliyun.Acs.Core.AcsRequest
            {
                public string RegionId { get; set; }
                public string Color { get; set; }
                public int? PageSize { get; set; }
                public string Name { get; set; }
                public string OldName { get; set; }
                public string DiskSize { get; set; }
                public string DiskKind { get; set; }
            }
        }
        """;

    [Theory]
    [InlineData("""RegionId = "cn", Color = "red", PageSize = 50, Name = "tea", Zone = new() { "a", "b" }""")]
    [InlineData("""RegionId = "cn", Color = "RED", Name = unknown""")]
    [InlineData("""RegionId = "cn", Color = {|ECSR1002:"green"|}""")]
    [InlineData("""RegionId = "cn", OldName = {|ECSR3003:"tea"|}""")]
    [InlineData("""RegionId = "cn", PageSize = {|ECSR1003:51|}""")]
    [InlineData("""RegionId = "cn", PageSize = {|ECSR1003:0|}""")]
    [InlineData("""RegionId = "cn", Name = {|ECSR1004:"coffee"|}""")]
    [InlineData("""RegionId = "cn", Zone = {|ECSR1011:new() { "a", "b", "c" }|}""")]
    [InlineData("""RegionId = "cn", Disk = new() { Size = "1", Kind = "ssd" }""")]
    [InlineData("""RegionId = "cn", Disk = new() { Size = {|ECSR1004:"1000"|}, Kind = "ssd" }""")]
    [InlineData("""RegionId = "cn", Disk = {|ECSR1001:new() { Size = "1" }|}""")]
    [InlineData("""RegionId = "cn", Line = new() { new() { Item = "a", Deep = new() { new() { Unit = "kg" } } } }""")]
    [InlineData("""RegionId = "cn", Line = new() { {|ECSR1001:new()|} }""")]
    [InlineData("""RegionId = "cn", Line = new() { new() { Item = "a", Deep = new() { new() { Unit = {|ECSR1002:"lb"|} } } } }""")]
    public Task The_classes_of_SDK_v2_are_checked(string members) => Check(
        "class C { void M(AlibabaCloud.SDK.Shop20200101.Client client, string unknown) { client.PlaceOrder(new AlibabaCloud.SDK.Shop20200101.Models.PlaceOrderRequest { " + members + " }); } }", SdkV2);

    [Fact]
    public Task A_missing_parameter_is_reported_where_the_SDK_says_nothing() => Check(
        "class C { void M(AlibabaCloud.SDK.Shop20200101.Client client) { client.PlaceOrder({|ECSR1001:new AlibabaCloud.SDK.Shop20200101.Models.PlaceOrderRequest { Color = \"red\" }|}); } }", SdkV2);

    [Theory]
    [InlineData("""Force = "y", Name = "a", Color = "red" """)]
    [InlineData("""Force = "y" """)]
    [InlineData("""Force = "y", Name = "a", Color = {|ECSR1002:"blue"|}""")]
    public Task What_the_client_takes_beside_the_request_is_not_demanded_of_it(string members) => Check(
        "class C { void M(AlibabaCloud.SDK.Shop_roa20200101.Client client) { client.PutOrder(\"1\", new AlibabaCloud.SDK.Shop_roa20200101.Models.PutOrderRequest { " + members + " }); } }", SdkV2);

    [Theory]
    [InlineData("""{|ECSR1001:new AlibabaCloud.SDK.Shop_roa20200101.Models.PutOrderRequest { Force = "y", Color = "red" }|}""")]
    [InlineData("""{|ECSR1001:new AlibabaCloud.SDK.Shop_roa20200101.Models.PutOrderRequest { Name = "y", Color = "red" }|}""")]
    public Task What_the_body_needs_is_demanded_once_there_is_one(string request) => Check(
        "class C { void M(AlibabaCloud.SDK.Shop_roa20200101.Client client) { client.PutOrder(\"1\", " + request + "); } }", SdkV2);

    [Theory]
    [InlineData("""DiskKind = "ssd", Color = "red", PageSize = 1, DiskSize = "1" """)]
    [InlineData("""DiskKind = "ssd", Color = {|ECSR1002:"green"|}""")]
    [InlineData("""DiskKind = "ssd", OldName = "tea" """)] // what takes its place may be what this older class lacks
    [InlineData("""DiskKind = "ssd", DiskSize = {|ECSR1004:"1000"|}""")]
    public Task The_classes_of_SDK_v1_are_checked(string members) => Check(
        "class C { void M(Aliyun.Acs.Core.IAcsClient client) { client.GetAcsResponse(new Aliyun.Acs.shop.Model.V20200101.PlaceOrderRequest { " + members + " }); } }", SdkV1);

    [Fact]
    public Task The_region_of_SDK_v1_comes_from_its_client_and_the_rest_does_not() => Check(
        "class C { void M(Aliyun.Acs.Core.IAcsClient client) { client.GetAcsResponse({|ECSR1001:new Aliyun.Acs.shop.Model.V20200101.PlaceOrderRequest { Color = \"red\" }|}); } }", SdkV1);

    [Theory]
    [InlineData("""q.AddQueryParameters("Color", "red");""")]
    [InlineData("""q.AddQueryParameters("Color", {|ECSR1002:"green"|});""")]
    [InlineData("""q.AddQueryParameters("Line.1.Item", "a"); q.AddQueryParameters("Line.1.deep.2.Unit", "kg");""")]
    [InlineData("""q.AddQueryParameters("Zone.1", "a");""")]
    [InlineData("""q.AddQueryParameters({|ECSR1013:"Colour"|}, "red");""")]
    [InlineData("""q.AddQueryParameters("Line.1.deep.2.Unity", "kg");""")] // metadata may be older than the service
    [InlineData("""q.AddQueryParameters("PromotionCode", "x");""")]
    public Task A_generic_call_is_checked(string statements) => Check(
        "class C { void M(Aliyun.Acs.Core.IAcsClient client) { var q = new Aliyun.Acs.Core.CommonRequest { Action = \"PlaceOrder\", Version = \"2020-01-01\" }; q.AddQueryParameters(\"RegionId\", \"cn\"); q.AddQueryParameters(\"Disk.Kind\", \"ssd\"); " + statements + " client.GetCommonResponse(q); } }", SdkV1);

    /// <summary>Clients put the members of an object into the request one by one.</summary>
    [Fact]
    public Task The_object_of_parameters_with_a_dot_is_known() => Check(
        "class C { void M(Aliyun.Acs.Core.IAcsClient client, string disk) { var q = new Aliyun.Acs.Core.CommonRequest { Action = \"PlaceOrder\", Version = \"2020-01-01\" }; q.AddQueryParameters(\"RegionId\", \"cn\"); q.AddQueryParameters(\"Disk\", disk); client.GetCommonResponse(q); } }", SdkV1);

    [Fact]
    public async Task A_generic_call_that_may_be_for_another_product_is_not_checked()
    {
        const string Code = "class C { void M(Aliyun.Acs.Core.IAcsClient client) { var q = new Aliyun.Acs.Core.CommonRequest { Action = \"PlaceOrder\", Version = \"2020-01-01\" }; q.AddQueryParameters(\"Colour\", \"red\"); client.GetCommonResponse(q); } }";
        var other = Shop.Replace("\"Shop\"", "\"Store\"", StringComparison.Ordinal);

        Assert.Empty(await Consumer.Of(Code, SdkV1).WithSpec(Shop).WithSpec(other, "/src/other.json").Analyze(new EcsRequestAnalyzer()));
    }

    [Fact]
    public Task Classes_of_the_same_name_in_another_namespace_are_not_checked() => Check(
        "namespace Other.SDK.Shop20200101.Models { public class PlaceOrderRequest { public string Color { get; set; } } class C { void M() { N(new PlaceOrderRequest { Color = \"green\" }); } void N(object r) { } } }", SdkV2);

    private static async Task Check(string marked, string sdk)
    {
        var code = Markup.Strip("#nullable disable\n" + marked, out var expected);
        var consumer = Consumer.Of(code, sdk).WithSpec(Shop).WithSpec(RoaMetadata, "/src/roa.json");
        Assert.Empty(consumer.Driver().RunGenerators(consumer.Compilation(), TestContext.Current.CancellationToken).GetRunResult().GeneratedTrees);
        Assert.DoesNotContain(consumer.Compilation().GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
        var found = await consumer.Analyze(new EcsRequestAnalyzer());
        Assert.Equal(
            expected.Select(item => item.Id + " at " + code.Substring(item.Start, item.Length)).Order(),
            found.Select(item => item.Id + " at " + code.Substring(item.Location.SourceSpan.Start, item.Location.SourceSpan.Length)).Order());
    }
}
