using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Rules;

namespace EcsRuleAnalyzers.Tests.Laws;

/// <summary>The one place where absent parameters read as their default and masked values read as given.</summary>
public class FactsTests
{
    private static readonly ParameterRef NicType = new("NicType", "NicType", ParameterType.Text, Default: "internet", DefaultInVpc: "intranet");
    private static readonly ParameterRef Group = new("Group", "Group", ParameterType.Text, Maskable: true);

    [Fact]
    public void An_absent_parameter_reads_as_its_default() => Assert.Equal(Known.Of("internet"), NicType.Read(Of("NicType", Known.Absent)));

    [Fact]
    public void An_absent_parameter_without_a_default_stays_absent() => Assert.Equal(Known.Absent, Group.Read(Of("Group", Known.Absent)));

    [Fact]
    public void An_absent_parameter_reads_as_its_default_in_a_vpc_where_the_user_says_so() =>
        Assert.Equal(Known.Of("intranet"), NicType.Read(new Facts([], assumeVpc: true)));

    [Fact]
    public void A_given_parameter_reads_as_it_is() => Assert.Equal(Known.Of("intranet"), NicType.Read(Of("NicType", Known.Of("intranet"))));

    [Fact]
    public void Presence_never_sees_a_default() => Assert.Equal(Truth.False, Of("NicType", Known.Absent).IsGiven("NicType"));

    [Fact]
    public void A_parameter_that_is_absent_on_one_path_reads_as_its_default_there() => Assert.Equal(
        Known.OneOf(Known.Of("internet"), Known.Of("intranet")),
        NicType.Read(Of("NicType", Known.OneOf(Known.Absent, Known.Of("intranet")))));

    [Fact]
    public void A_masked_value_reads_as_given() => Assert.Equal(Known.Given, Group.Read(Of("Group", Known.Of("sg-bp67acfmxazb4p****"))));

    [Fact]
    public void A_masked_value_on_one_path_reads_as_given_there() => Assert.Equal(
        Known.OneOf(Known.Given, Known.Of("sg-2")),
        Group.Read(Of("Group", Known.OneOf(Known.Of("sg-bp67****"), Known.Of("sg-2")))));

    [Fact]
    public void What_is_known_in_part_or_not_at_all_reads_as_it_is()
    {
        var partial = Known.OfPieces(PartialText.Of([new Piece(PieceKind.Text, "sg-"), new Piece(PieceKind.Any)]));
        Assert.All([partial, Known.Given, Known.Unknown], known =>
        {
            Assert.Equal(known, Group.Read(Of("Group", known)));
            Assert.Equal(known, NicType.Read(Of("NicType", known)));
        });
    }

    [Fact]
    public void A_default_in_a_vpc_is_for_absent_parameters_only() =>
        Assert.Equal(Known.Of("internet"), NicType.Read(new Facts([KeyValuePair.Create("NicType", Known.Of("internet"))], assumeVpc: true)));

    [Fact]
    public void An_asterisk_is_no_mask_where_values_are_no_ids() => Assert.Equal(Known.Of("a*b"), NicType.Read(Of("NicType", Known.Of("a*b"))));

    [Fact]
    public void A_parameter_that_is_not_named_is_like_all_the_others()
    {
        Assert.Equal(Known.Absent, new Facts([])["Group"]);
        Assert.Equal(Known.Unknown, Group.Read(new Facts([], Known.Unknown)));
    }

    [Fact]
    public void Facts_are_equal_when_they_say_the_same()
    {
        Assert.Equal(Of("Group", Known.Of("a")), Of("Group", Known.Of("a")));
        Assert.NotEqual(Of("Group", Known.Of("a")), Of("Group", Known.Of("b")));
        Assert.NotEqual(Of("Group", Known.Of("a")), new Facts([KeyValuePair.Create("Group", Known.Of("a"))], Known.Unknown));
        Assert.NotEqual(Of("Group", Known.Of("a")), new Facts([KeyValuePair.Create("Group", Known.Of("a"))], assumeVpc: true));
    }

    private static Facts Of(string name, Known value) => new([KeyValuePair.Create(name, value)]);
}
