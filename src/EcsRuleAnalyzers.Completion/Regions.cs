using System.Collections.Generic;

namespace EcsRuleAnalyzers.Completion;

/// <summary>Public regions. The list only helps to type: no region is refused because it is not here.</summary>
internal static class Regions
{
    public static readonly IReadOnlyList<Suggestion> All =
    [
        new("cn-hangzhou", new("China (Hangzhou)", "华东1（杭州）")),
        new("cn-shanghai", new("China (Shanghai)", "华东2（上海）")),
        new("cn-beijing", new("China (Beijing)", "华北2（北京）")),
        new("cn-shenzhen", new("China (Shenzhen)", "华南1（深圳）")),
        new("cn-qingdao", new("China (Qingdao)", "华北1（青岛）")),
        new("cn-zhangjiakou", new("China (Zhangjiakou)", "华北3（张家口）")),
        new("cn-huhehaote", new("China (Hohhot)", "华北5（呼和浩特）")),
        new("cn-wulanchabu", new("China (Ulanqab)", "华北6（乌兰察布）")),
        new("cn-heyuan", new("China (Heyuan)", "华南2（河源）")),
        new("cn-guangzhou", new("China (Guangzhou)", "华南3（广州）")),
        new("cn-chengdu", new("China (Chengdu)", "西南1（成都）")),
        new("cn-hongkong", new("China (Hong Kong)", "中国香港")),
        new("ap-southeast-1", new("Singapore", "新加坡")),
        new("ap-southeast-3", new("Malaysia (Kuala Lumpur)", "马来西亚（吉隆坡）")),
        new("ap-southeast-5", new("Indonesia (Jakarta)", "印度尼西亚（雅加达）")),
        new("ap-southeast-6", new("Philippines (Manila)", "菲律宾（马尼拉）")),
        new("ap-southeast-7", new("Thailand (Bangkok)", "泰国（曼谷）")),
        new("ap-northeast-1", new("Japan (Tokyo)", "日本（东京）")),
        new("ap-northeast-2", new("South Korea (Seoul)", "韩国（首尔）")),
        new("us-west-1", new("US (Silicon Valley)", "美国（硅谷）")),
        new("us-east-1", new("US (Virginia)", "美国（弗吉尼亚）")),
        new("eu-central-1", new("Germany (Frankfurt)", "德国（法兰克福）")),
        new("eu-west-1", new("UK (London)", "英国（伦敦）")),
        new("me-east-1", new("UAE (Dubai)", "阿联酋（迪拜）")),
        new("me-central-1", new("Saudi Arabia (Riyadh)", "沙特（利雅得）")),
    ];
}
