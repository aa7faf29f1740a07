// The program of a consumer, in C# 7.3: no value is known before it runs, so the compiler has nothing to say.
using System;
using System.Globalization;
using System.Linq;
using Good.Ecs;

namespace Good
{
    internal static class Program
    {
        /// <summary>Arguments are <c>Parameter=value</c>, <c>answer=...</c> or <c>error=status|code|message</c>.</summary>
        private static int Main(string[] args)
        {
            Func<string, string> text = name => args.Where(a => a.StartsWith(name + "=", StringComparison.Ordinal)).Select(a => a.Substring(name.Length + 1)).FirstOrDefault();
            Say("culture", CultureInfo.CurrentCulture.Name);

            if (text("answer") != null)
            {
                Say("request id", ModifySecurityGroupRuleResponse.Parse(text("answer")).RequestId);
                return 0;
            }

            if (text("error") != null)
            {
                string[] error = text("error").Split('|');
                EcsError found;
                Say("known", ModifySecurityGroupRuleErrors.TryFind(int.Parse(error[0], CultureInfo.InvariantCulture), error[1], error[2], out found));
                if (found != null)
                {
                    Say("caught by", found.RuleId + " " + found.RuleName);
                }

                return 0;
            }

            string owner = text("SourceGroupOwnerId");
            var request = new ModifySecurityGroupRuleRequest
            {
                RegionId = text("RegionId"),
                SecurityGroupId = text("SecurityGroupId"),
                SecurityGroupRuleId = text("SecurityGroupRuleId"),
                SourceGroupId = text("SourceGroupId"),
                SourceGroupOwnerId = owner == null ? (long?)null : long.Parse(owner, CultureInfo.InvariantCulture),
                SourceGroupOwnerAccount = text("SourceGroupOwnerAccount"),
                SourceCidrIp = text("SourceCidrIp"),
                Ipv6SourceCidrIp = text("Ipv6SourceCidrIp"),
                DestCidrIp = text("DestCidrIp"),
                Ipv6DestCidrIp = text("Ipv6DestCidrIp"),
                IpProtocol = text("IpProtocol"),
                PortRange = text("PortRange"),
                SourcePortRange = text("SourcePortRange"),
                Policy = text("Policy"),
                Priority = text("Priority"),
                NicType = text("NicType"),
                Description = text("Description"),
                ClientToken = text("ClientToken"),
            };
            Say("action", ModifySecurityGroupRuleRequest.Action);
            Say("query", request.ToQueryString());
            Say("parameters", string.Join(",", request.ToQueryParameters().Keys));
            foreach (EcsViolation violation in request.Validate())
            {
                Say("violation", string.Join("|", violation.RuleId, violation.RuleName, violation.Parameter, violation.ErrorCode, violation.HttpStatus.ToString(CultureInfo.InvariantCulture)));
            }

            try
            {
                request.ThrowIfInvalid();
                Say("result", "valid");
            }
            catch (EcsValidationException e)
            {
                Say("result", e.Violations.Count);
                Say("message", e.Message.Split('\n')[0].Trim());
            }

            return 0;
        }

        private static void Say(string what, object value)
        {
            Console.WriteLine(what + ": " + Convert.ToString(value, CultureInfo.InvariantCulture));
        }
    }
}
