using System.Collections.Immutable;
using EcsRuleAnalyzers.Logic;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Spec;

/// <summary>Reads <c>response</c>.</summary>
internal static class ResponseReader
{
    internal static readonly string[] Members = ["type", "format", "text", "examples"];

    public static EquatableArray<ResponseMember> Read(KindReader owner, string operation)
    {
        var members = ImmutableArray.CreateBuilder<ResponseMember>();
        if (owner.Get("response", JsonKind.Object, "an object with \"properties\"") is not { } response)
        {
            return members.ToImmutable();
        }

        var reader = owner.At(response);
        SpecMembers.Check(reader, ["properties"]);
        var names = new MemberNames(operation + "Response", "Parse", "ParseJson", "ParseXml", "Read");
        foreach (var property in reader.Get("properties", JsonKind.Object, "an object from names to members")?.Members ?? [])
        {
            var member = reader.At(property.Value);
            if (property.Value.Kind != JsonKind.Object)
            {
                member.Fail(property.Value, "a member of the response is an object with \"type\"");
                continue;
            }

            SpecMembers.Check(member, Members);
            var type = ParameterReader.Type(member);
            if (type is ParameterType.List or ParameterType.Object or ParameterType.Map)
            {
                member.Fail(property.Value, "members of a response are scalars");
                continue;
            }

            members.Add(new ResponseMember(property.Name, names.For(property.Name), type, SpecMembers.Text(member, "text"), ParameterReader.Examples(member)));
        }

        return members.ToImmutable();
    }
}
