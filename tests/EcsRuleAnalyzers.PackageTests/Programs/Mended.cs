using System;
using System.Collections.Generic;
using Aliyun.Acs.Core;

namespace Format
{
    internal static class Rules
    {
        // ECSR1001, ECSR1002, ECSR1005, ECSR1006, ECSR1007
        internal static object Values(string regionId)
        {
            return new Ecs.ModifySecurityGroupRuleRequest
            {
                SecurityGroupId = "sg-bp67acfmxazb4p1",
                IpProtocol = "tcp",
                PortRange = "1/200", // the ports of the old server
                SourcePortRange = "1024/65535",
                SourceCidrIp = "10.0.0.0/8",
                Policy = "accept",
                Priority = "5",
                Description = "web",
                RegionId = regionId
            };
        }

        // ECSR1008, ECSR3004, ECSR4003
        internal static object Blocks()
        {
            return new Ecs.ModifySecurityGroupRuleRequest
            {
                RegionId = "cn-hangzhou",
                SecurityGroupId = "sg-bp67acfmxazb4p1",
                IpProtocol = "tcp",
                PortRange = "80/80",
                SourceCidrIp = "10.0.0.0/8",
                DestCidrIp = "192.168.0.0/16",
                ClientToken = Guid.NewGuid().ToString(),
                Description = "web"
            };
        }

        // ECSR1009, ECSR2005
        internal static object Ipv6()
        {
            return new Ecs.ModifySecurityGroupRuleRequest
            {
                RegionId = "cn-hangzhou",
                SecurityGroupId = "sg-bp67acfmxazb4p1",
                IpProtocol = "icmpv6",
                PortRange = "-1/-1",
                Ipv6SourceCidrIp = "2001:db8::/32",
                Description = "ping"
            };
        }

        // ECSR2001, ECSR2002
        internal static object Group()
        {
            var request = new Ecs.ModifySecurityGroupRuleRequest
            {
                RegionId = "cn-hangzhou",
                SecurityGroupId = "sg-bp67acfmxazb4p1",
                SourceGroupId = "sg-bp67acfmxazb4p2",
                Description = "group", // within the company
                NicType = "intranet"
            };
            request.IpProtocol = "icmp";
            request.PortRange = "-1/-1";
            return request;
        }

        // ECSR2000
        internal static object Prefixes()
        {
            return new Ecs.ModifySecurityGroupRuleRequest { RegionId = "cn-hangzhou", SecurityGroupId = "sg-bp67acfmxazb4p1", IpProtocol = "tcp", PortRange = "80/80", SourcePrefixListId = "pl-bp1hmbbdsyhr4sgt1", NicType = "intranet", Description = "web" };
        }

        // ECSR2003
        internal static object Peer(string sourceCidrIp)
        {
            return new Ecs.ModifySecurityGroupRuleRequest { RegionId = "cn-hangzhou", SecurityGroupId = "sg-bp67acfmxazb4p1", IpProtocol = "tcp", PortRange = "80/80", Description = "web", SourceCidrIp = sourceCidrIp };
        }

        // ECSR3002
        internal static object Change(string description)
        {
            return new Ecs.ModifySecurityGroupRuleRequest { RegionId = "cn-hangzhou", SecurityGroupId = "sg-bp67acfmxazb4p1", IpProtocol = "tcp", PortRange = "80/80", SourceCidrIp = "10.0.0.0/8", Description = description };
        }

        // ECSR2004, ECSR3001
        internal static object TooMany()
        {
            return new Ecs.ModifySecurityGroupRuleRequest
            {
                RegionId = "cn-hangzhou",
                SecurityGroupId = "sg-bp67acfmxazb4p1",
                IpProtocol = "tcp",
                PortRange = "80/80",
                SourceCidrIp = "10.0.0.0/8",
                // is ignored
                Description = "web"
            };
        }

        // ECSR2008
        internal static object Styles()
        {
            return new Ecs.AuthorizeSecurityGroupRequest
            {
                RegionId = "cn-hangzhou",
                SecurityGroupId = "sg-bp67acfmxazb4p1",
                Permissions = new List<Ecs.AuthorizeSecurityGroupRequest.PermissionsItem>
                {
                    new Ecs.AuthorizeSecurityGroupRequest.PermissionsItem { IpProtocol = "tcp", PortRange = "443/443", SourceCidrIp = "10.0.0.0/8" }
                }
            };
        }

        // ECSR3003
        internal static object Flat()
        {
            return new Ecs.AuthorizeSecurityGroupRequest
            {
                RegionId = "cn-hangzhou",
                SecurityGroupId = "sg-bp67acfmxazb4p1",
                Permissions = new List<Ecs.AuthorizeSecurityGroupRequest.PermissionsItem>
                {
                    new Ecs.AuthorizeSecurityGroupRequest.PermissionsItem
                    {
                        IpProtocol = "tcp",
                        PortRange = "443/443",
                        SourceCidrIp = "10.0.0.0/8",
                    },
                }
            };
        }

        // ECSR1013
        internal static void Call(IAcsClient client, string group)
        {
            var call = new CommonRequest { Action = "ModifySecurityGroupRule", Version = "2014-05-26" };
            call.AddQueryParameters("SecurityGroupId", group);
            call.AddQueryParameters("IpProtocol", "tcp");
            call.AddQueryParameters("PortRange", "80/80");
            call.AddQueryParameters("SourceCidrIp", "10.0.0.0/8");
            call.AddQueryParameters("Description", "web");
            client.GetCommonResponse(call);
        }
    }
}
