using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Generation;

public class ResponseTests
{
    private const string Id = "CEF72CEB-54B6-4AE8-B225-F876FF7BA984";

    private const string Json =
        """
        {
            "RequestId":"CEF72CEB-54B6-4AE8-B225-F876FF7BA984"
        }
        """;

    private const string Xml =
        """
        <ModifySecurityGroupRuleResponse>
              <RequestId>CEF72CEB-54B6-4AE8-B225-F876FF7BA984</RequestId>
        </ModifySecurityGroupRuleResponse>
        """;

    public static TheoryData<string, string> Malformed
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var answer in new[] { "", " ", "{", "{\"RequestId\":", "{\"RequestId\":\"a\"", "{\"RequestId\":\"a\"}{}", "plain", "<a>", "<a></b>", "<a>&unknown;</a>", "<!DOCTYPE a [<!ENTITY e \"x\">]><a>&e;</a>", "\0" })
            {
                data.Add("Parse", answer);
                data.Add("ParseXml", answer);
                data.Add("ParseJson", answer);
            }

            data.Add("ParseJson", Xml);
            data.Add("ParseXml", Json);
            return data;
        }
    }

    [Theory]
    [InlineData("Parse", Json)]
    [InlineData("ParseJson", Json)]
    [InlineData("Parse", Xml)]
    [InlineData("ParseXml", Xml)]
    [InlineData("Parse", "{\"Other\":{\"RequestId\":\"x\"},\"RequestId\":\"CEF72CEB-54B6-4AE8-B225-F876FF7BA984\",\"More\":[{\"RequestId\":\"y\"},1]}")]
    [InlineData("Parse", "<?xml version=\"1.0\"?><R><Other><RequestId>x</RequestId></Other><RequestId>CEF72CEB-54B6-4AE8-<![CDATA[B225]]>-F876<!-- c -->FF7BA984</RequestId><!-- d --></R>")]
    [InlineData("Parse", "\uFEFF<R><RequestId>CEF72CEB-54B6-4AE8-B225-F876FF7BA984</RequestId></R>")]
    [InlineData("ParseXml", "\uFEFF<R><RequestId>CEF72CEB-54B6-4AE8-B225-F876FF7BA984</RequestId></R>")]
    [InlineData("Parse", " \n<?xml version=\"1.0\"?><R><RequestId>CEF72CEB-54B6-4AE8-B225-F876FF7BA984</RequestId></R>")]
    public void The_request_id_is_read_and_members_that_are_not_documented_are_skipped(string method, string answer) =>
        Assert.Equal(Id, ((dynamic)Generated.Call("ModifySecurityGroupRuleResponse", method, answer)!).RequestId);

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"RequestId\":null}")]
    [InlineData("[\"RequestId\"]")]
    [InlineData("<R/>")]
    [InlineData("<RequestId>x</RequestId>")]
    public void A_member_that_is_missing_stays_null(string answer) =>
        Assert.Null(((dynamic)Generated.Call("ModifySecurityGroupRuleResponse", "Parse", answer)!).RequestId);

    [Theory]
    [MemberData(nameof(Malformed))]
    public void A_malformed_answer_is_a_format_exception(string method, string answer) =>
        Assert.Throws<FormatException>(() => Generated.Call("ModifySecurityGroupRuleResponse", method, answer));

    [Theory]
    [InlineData("Parse")]
    [InlineData("ParseJson")]
    [InlineData("ParseXml")]
    public void No_answer_is_an_argument_null_exception(string method) =>
        Assert.Throws<ArgumentNullException>("answer", () => Generated.Call("ModifySecurityGroupRuleResponse", method, [null]));

    [Fact]
    public void Garbage_is_read_or_a_format_exception() => Samples.Check(3_000, random =>
    {
        var characters = (random.Chance(0.5) ? Json : Xml).ToCharArray();
        for (var accidents = random.Next(1, 5); accidents > 0; accidents--)
        {
            characters[random.Next(characters.Length)] = random.Chance(0.5) ? (char)random.Next(0x10000) : random.Pick("{}[]<>/&;\"\\:,u!?-'".ToCharArray());
        }

        var answer = new string(characters);
        try
        {
            Generated.Call("ModifySecurityGroupRuleResponse", "Parse", answer);
            return null;
        }
        catch (FormatException)
        {
            return null;
        }
        catch (Exception exception)
        {
            return $"{exception.GetType().Name} for {answer}";
        }
    });

    [Theory]
    [InlineData("{\"TotalCount\":3,\"OwnerId\":12345678910,\"Price\":1.50,\"Done\":true}")]
    [InlineData("{\"TotalCount\":\"3\",\"OwnerId\":\"12345678910\",\"Price\":\"1.50\",\"Done\":\"True\"}")]
    [InlineData("<R><TotalCount>3</TotalCount><OwnerId>12345678910</OwnerId><Price>1.50</Price><Done>true</Done></R>")]
    public void Numbers_and_booleans_are_read_in_every_culture(string answer)
    {
        using var _ = new Culture("sv-SE");
        dynamic response = Generated.Call("WashKitchenSinkResponse", "Parse", answer)!;

        Assert.Equal((3, 12345678910L, 1.50m, true), ((int, long, decimal, bool))(response.TotalCount, response.OwnerId, response.Price, response.Done));
    }

    [Theory]
    [InlineData("{\"TotalCount\":99999999999}")]
    [InlineData("{\"TotalCount\":1.5}")]
    [InlineData("{\"TotalCount\":\"\"}")]
    [InlineData("{\"OwnerId\":1e30}")]
    [InlineData("{\"Price\":1e40}")]
    [InlineData("{\"Done\":2}")]
    public void A_value_of_another_type_is_a_format_exception(string answer) =>
        Assert.Throws<FormatException>(() => Generated.Call("WashKitchenSinkResponse", "Parse", answer));

    [Theory]
    [InlineData("{\"RequestId\":\"a\",\"RequestId\":\"b\"}")]
    [InlineData("<R><RequestId>a</RequestId><RequestId>b</RequestId></R>")]
    public void The_last_of_several_members_counts(string answer) =>
        Assert.Equal("b", ((dynamic)Generated.Call("WashKitchenSinkResponse", "Parse", answer)!).RequestId);
}
