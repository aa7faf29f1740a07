using EcsRuleAnalyzers.Tests.Analysis.Shapes;
using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Analysis;

/// <summary>Only calls that name parameters by texts can name one that does not exist; with classes the code would not compile.</summary>
public class ECSR1013_UnknownKeyTests
{
    private static readonly TestOperation Operation = TestOperation.ModifySecurityGroupRule;

    [Theory]
    [InlineData("""{|ECSR1013:SourceSecurityGroupId|} = "sg-2" """)]
    [InlineData("""{|ECSR1013:SourceSecurityGroupId|} = unknown""")]
    [InlineData("""{|ECSR1013:PortRang|} = "80/80" """)]
    [InlineData("""{|ECSR1013:portRange|} = "80/80" """)]
    [InlineData("""{|ECSR1013:DestinationCidrIp|} = "10.0.0.0/8" """)]
    [InlineData("""{|ECSR1013:Permissions.1.PortRange|} = "80/80" """)]
    [InlineData("""{|ECSR1013:CidrIp|} = "10.0.0.0/8", {|ECSR1013:Protocol|} = "tcp" """)]
    [InlineData("""PortRange = "80/80" """)]
    [InlineData("""NicType = "intranet" """)]
    [InlineData("""SourceGroupOwnerId = 12345678910, -SourceCidrIp, SourceGroupId = "sg-2", NicType = "intranet" """)]
    [InlineData("""OwnerId = "1", OwnerAccount = "a", ResourceOwnerId = "1", ResourceOwnerAccount = "a" """)]
    [InlineData("""Format = "JSON", Timestamp = unknown, SignatureNonce = unknown, SecurityToken = unknown""")]
    [InlineData("""ClientToken = unknown""")]
    [InlineData("""Policy = unknown, Priority = "1" """)]
    public Task A_key_is_the_name_of_a_parameter_or_of_what_every_call_may_have(string members) => Sending.CheckIn(Families.WithKeys, members);

    [Theory]
    [InlineData("""Tag.1 = "a", {|ECSR1013:Tag.first|} = "a" """)]
    [InlineData("""{|ECSR1013:Tags.1|} = "a" """)]
    [InlineData("""Tag.1 = "a", {|ECSR1013:Tag.1.Key|} = "a" """)]
    [InlineData("""Tag.1 = "a", Tag.2 = "b" """)]
    [InlineData("""Shop.1 = unknown""")]
    [InlineData("""Shop.10 = "a" """)]
    public Task An_item_has_a_number(string members) => Sending.CheckIn(OwnOperation.Order, Families.WithKeys, members);

    [Theory]
    [InlineData("a literal", "{|ID:BAD|}")]
    [InlineData("a literal in parentheses", "({|ID:BAD|})")]
    [InlineData("a constant of the class", "{|ID:Key|}", "", "const string Key = BAD;")]
    [InlineData("a constant of the method", "{|ID:Key|}", "const string Key = BAD;")]
    [InlineData("a static readonly field", "{|ID:Key|}", "", "static readonly string Key = BAD;")]
    [InlineData("a local variable", "{|ID:key|}", "var key = BAD;")]
    [InlineData("a sum of constants", "{|ID:\"\" + BAD|}")]
    [InlineData("an interpolation", "{|ID:$\"{key}\"|}", "var key = BAD;")]
    [InlineData("a string.Concat", "{|ID:string.Concat(key, \"\")|}", "var key = BAD;")]
    [InlineData("trimmed", "{|ID:key.Trim()|}", "var key = \" \" + BAD;")]
    [InlineData("the result of a method", "{|ID:Key()|}", "", "static string Key() => BAD;")]
    [InlineData("both sides of a conditional", "{|ID:flag ? BAD : BAD|}")]
    [InlineData("set in two branches", "{|ID:key|}", "string key; if (flag) { key = BAD; } else { key = BAD; }")]
    [InlineData("a parameter", "unknown", "", "", false)]
    [InlineData("one side of a conditional", "flag ? BAD : GOOD", "", "", false)]
    [InlineData("partly known", "unknown + BAD", "", "", false)]
    [InlineData("a property that can be set", "Key", "", "string Key { get; set; } = BAD;", false)]
    [InlineData("repaired by reference", "key", "var key = BAD; Repair(ref key);", "static void Repair(ref string key) => key = GOOD;", false)]
    [InlineData("repaired by a lambda", "key", "var key = BAD; Action repair = () => key = GOOD; repair();", "", false)]
    [InlineData("the result of a method that may be overridden", "Key()", "", "protected virtual string Key() => BAD;", false)]
    public async Task A_wrong_key_is_reported_and_a_right_one_is_not(string shape, string key, string before = "", string members = "", bool isReported = true)
    {
        var batch = new CodeBatch(Operation);
        foreach (var wrong in new[] { true, false })
        {
            foreach (var code in Families.WithKeys.Select(family => new ShapeCode(new RequestCode(family, Operation), "", Operation.Valid)))
            {
                var marked = $$"""
                    {{members}}
                    void M({{code.Parameters}})
                    {
                        {{before}}
                        var request = {{code.New()}};
                        {{code.Request.SetKey("request", key, "unknown")}}
                        {{code.Send()}}
                    }
                    """.Replace("{|ID:", "{|ECSR1013:").Replace("BAD", wrong ? "\"SourceSecurityGroupId\"" : "\"SourcePortRange\"").Replace("GOOD", "\"SourcePortRange\"");
                batch.Add(shape, code.Request, wrong && isReported ? marked : Markup.Strip(marked, out _));
            }
        }

        Assert.Empty((await batch.Run())[shape]);
    }
}
