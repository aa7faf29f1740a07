using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Tests.Support;
using Microsoft.CodeAnalysis.CSharp;

namespace EcsRuleAnalyzers.Tests.Generation;

/// <summary>The catalogue in catch blocks, with the exceptions of both SDKs as they come.</summary>
public class ErrorCatalogSdkTests
{
    // The exceptions carry what those of the SDKs carry, also where an SDK writes more text around the message of the service.
    private const string Exceptions =
        """
        namespace Tea
        {
            internal class TeaException : System.Exception
            {
                private readonly string _message;

                public TeaException(int status, string code, string message, System.Collections.Generic.Dictionary<string, object> data)
                {
                    StatusCode = status;
                    Code = code;
                    _message = message;
                    DataResult = data;
                }

                public int StatusCode { get; }
                public string Code { get; }
                public override string Message { get { return _message; } }
                public System.Collections.Generic.Dictionary<string, object> DataResult { get; }
            }
        }

        namespace Aliyun.Acs.Core.Exceptions
        {
            internal class ClientException : System.Exception
            {
                public ClientException(string code, string message) : base(code + " : " + message)
                {
                    ErrorCode = code;
                    ErrorMessage = message;
                }

                public string ErrorCode { get; set; }
                public string ErrorMessage { get; set; }
            }

            internal class ServerException : ClientException
            {
                public ServerException(string code, string message) : base(code, message) { }
            }
        }
        """;

    private const string Calls =
        """
        using System;
        using System.Collections.Generic;
        using Aliyun.Acs.Core.Exceptions;
        using App.Ecs;
        using Tea;

        internal static class Calls
        {
            private const string Id = "473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E";

            public static string V2(int status, string code, string message)
            {
                try
                {
                    throw new TeaException(status, code, "code: " + status + ", " + message + " request id: " + Id, null);
                }
                catch (TeaException e) when (EcsErrors.TryFind(e.StatusCode, e.Code, e.Message, out var error))
                {
                    return Told(error);
                }
                catch (TeaException)
                {
                    return null;
                }
            }

            public static string V2WithData(int status, string code, string message)
            {
                try
                {
                    throw new TeaException(status, code, "code: " + status, new Dictionary<string, object> { { "Code", code }, { "Message", message } });
                }
                catch (TeaException e) when (EcsErrors.TryFind(e.StatusCode, e.Code, e.DataResult["Message"] as string, out var error))
                {
                    return Told(error);
                }
                catch (TeaException)
                {
                    return null;
                }
            }

            public static string V2WithoutStatus(int status, string code, string message)
            {
                try
                {
                    throw new TeaException(0, code, "code: " + status + ", " + message + " request id: " + Id, null);
                }
                catch (TeaException e) when (EcsErrors.TryFind(e.StatusCode, e.Code, e.Message, out var error))
                {
                    return Told(error);
                }
                catch (TeaException)
                {
                    return null;
                }
            }

            public static string V1(int status, string code, string message)
            {
                try
                {
                    throw status < 500
                        ? new ClientException(code, message)
                        : new ServerException(code, message + ", the request url is https://ecs.aliyuncs.com/, the RequestId is " + Id + ".");
                }
                catch (ClientException e) when (EcsErrors.TryFind(e.ErrorCode, e.ErrorMessage, out var error))
                {
                    return Told(error);
                }
                catch (ClientException)
                {
                    return null;
                }
            }

            public static string V1Message(int status, string code, string message)
            {
                try
                {
                    throw new ClientException(code, message);
                }
                catch (ClientException e) when (EcsErrors.TryFind(e.ErrorCode, e.Message, out var error))
                {
                    return Told(error);
                }
                catch (ClientException)
                {
                    return null;
                }
            }

            private static string Told(EcsError error)
            {
                return error.Operation + "|" + error.RuleId + "|" + error.RuleName + "|" + error.CanRetry + "|" + error.Description;
            }
        }

        internal static class Cost
        {
            public static long Of(int status, string code, string message)
            {
                EcsErrors.TryFind(status, code, message, out var error);
                var before = GC.GetAllocatedBytesForCurrentThread();
                EcsErrors.TryFind(status, code, message, out error);
                return GC.GetAllocatedBytesForCurrentThread() - before;
            }
        }
        """;

    private static readonly Lazy<System.Reflection.Assembly> Compiled = new(() => Consumer(LanguageVersion.CSharp7_3).Load());

    public static TheoryData<string> Families => ["V2", "V2WithData", "V2WithoutStatus", "V1", "V1Message"];

    [Theory]
    [MemberData(nameof(Families))]
    public void Every_documented_error_is_found_with_its_meaning(string family) => Assert.All(TestSpecs.All.SelectMany(operation => operation.Errors.Select(row => (operation, row))), pair =>
    {
        var (operation, row) = pair;
        var told = Told(family, row.Status, row.Code, row.Message.Replace("%s", "Some.Thing", StringComparison.Ordinal));

        Assert.NotNull(told);
        Assert.Contains(operation.Name, told[0].Split(", "));
        Assert.Contains(row.Text.En, told[4], StringComparison.Ordinal);
        Assert.Contains(told[1], RuleIds(operation, row).Append(""));
    });

    [Theory]
    [MemberData(nameof(Families))]
    public void One_code_with_two_messages_has_the_meaning_of_the_message(string family)
    {
        Assert.Equal(["ECSR2002", "group-nictype", "False"], Told(family, 403, "InvalidSourceGroupId.Mismatch", "NicType is required or NicType expects intrnet.")![1..4]);
        Assert.Equal(["", "", "False"], Told(family, 400, "InvalidSourceGroupId.Mismatch", "Specified security group and source group are not in the same VPC.")![1..4]);
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void One_message_with_two_codes_has_the_meaning_of_the_code(string family)
    {
        const string message = "The parameter Priority is invalid.";

        Assert.Equal("Priority is not a whole number written in digits.", Told(family, 400, "InvalidPriority.Malformed", message)![4]);
        Assert.Equal("Priority is not between 1 and 100.", Told(family, 400, "InvalidPriority.ValueNotSupported", message)![4]);
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void A_message_with_its_part_filled_in_is_found(string family)
    {
        Assert.StartsWith("SourceCidrIp and Ipv6SourceCidrIp are both given", Told(family, 400, "InvalidParam.SourceIp", "The Parameters SourceCidrIp and Ipv6SourceCidrIp in Permissions.1 cannot be set at the same time.")![4], StringComparison.Ordinal);
        Assert.StartsWith("The IPv4 source is wrong", Told(family, 400, "InvalidParam.SourceIp", "10.0.0.300 is no address.")![4], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void A_fault_of_the_service_can_be_retried(string family) =>
        Assert.Equal("True", Told(family, 500, "InternalError", "The request processing has failed due to some unknown error.")![3]);

    [Theory]
    [MemberData(nameof(Families))]
    public void A_code_that_is_not_documented_is_left_to_the_other_catch_blocks(string family) => Assert.Null(Told(family, 403, "Forbidden.RAM", "User not authorized to operate on the specified resource."));

    [Theory]
    [InlineData(400, "InvalidOperation.ModifyNicType", "code: 400, NicType is not allowed to modify. request id: 4711")]
    [InlineData(400, "InvalidParam.ProtocolAndPortRangeMismatch", "The specified Protocol and PortRange do not match.")]
    [InlineData(400, "InvalidOperation.RuleDuplicate", "The rule is there already.")]
    [InlineData(403, "Forbidden.RAM", "User not authorized to operate on the specified resource.")]
    public void An_error_that_one_operation_documents_is_found_without_allocating(int status, string code, string message) => Assert.Equal(
        0,
        Enumerable.Range(0, 5).Min(_ => (long)Compiled.Value.GetType("Cost")!.GetMethod("Of")!.Invoke(null, [status, code, message])!));

    [Theory]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.Latest)]
    public void The_catch_blocks_compile_without_a_word_in_newer_languages_too(LanguageVersion language) => Consumer(language).Load();

    private static Consumer Consumer(LanguageVersion language) => TestSpecs.Consumer with { Language = language, Nullable = false, Sources = [("/src/Exceptions.cs", Exceptions), ("/src/Calls.cs", Calls)] };

    private static string[]? Told(string family, int status, string code, string message) =>
        ((string?)Compiled.Value.GetType("Calls")!.GetMethod(family)!.Invoke(null, [status, code, message]))?.Split('|', 5);

    private static IEnumerable<string> RuleIds(Operation operation, ErrorRow row) =>
        Laws.RuleTree.Shapes(operation.Request).SelectMany(Laws.RuleTree.RulesOf).Where(rule => rule.Prevents.Any(error => error.Status == row.Status && error.Code == row.Code)).Select(rule => rule.Id);
}
