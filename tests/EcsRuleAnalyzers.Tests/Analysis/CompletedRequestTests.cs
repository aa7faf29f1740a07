using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Analysis;

/// <summary>However a request gets what it lacks, it does not lack it when it is sent.</summary>
public class CompletedRequestTests
{
    private const string Members =
        """
        ModifySecurityGroupRuleRequest _kept;
        event Action<ModifySecurityGroupRuleRequest> Configuring;
        class Holder { public ModifySecurityGroupRuleRequest Field; public ModifySecurityGroupRuleRequest Property { get; set; } }
        class Completing : IDisposable { public Completing(ModifySecurityGroupRuleRequest request) { request.RegionId = "cn-hangzhou"; } public void Dispose() { } }
        void FillKept() => _kept.RegionId = "cn-hangzhou";
        static void FillRef(ref ModifySecurityGroupRuleRequest request) => request.RegionId = "cn-hangzhou";
        static void FillIn(in ModifySecurityGroupRuleRequest request) => request.RegionId = "cn-hangzhou";
        static void FillAll(params ModifySecurityGroupRuleRequest[] requests) { foreach (var request in requests) { request.RegionId = "cn-hangzhou"; } }
        static void FillAny(object request) => ((ModifySecurityGroupRuleRequest)request).RegionId = "cn-hangzhou";
        static void FillOf<T>(T request) => ((dynamic)request).RegionId = "cn-hangzhou";
        static bool FillWhen(ModifySecurityGroupRuleRequest request) { request.RegionId = "cn-hangzhou"; return true; }
        static void Apply<T>(T value, Action<T> action) => action(value);
        partial void OnCreated(ModifySecurityGroupRuleRequest request);
        [System.Diagnostics.Conditional("NEVER")] static void Break(ModifySecurityGroupRuleRequest request) => request.PortRange = "80";
        static void Trace(ModifySecurityGroupRuleRequest request)
        {
        #if TRACED
            Console.WriteLine(request.RegionId);
        #endif
        }
        static async Task Log(ModifySecurityGroupRuleRequest request) { await Task.Yield(); Console.WriteLine(request.PortRange); }
        static async Task LogAll(ModifySecurityGroupRuleRequest request) { await Task.Yield(); Filler.Fill(request); }
        static async Task<ModifySecurityGroupRuleRequest> Later(ModifySecurityGroupRuleRequest request) { await Task.Yield(); return request; }
        static string Described(ModifySecurityGroupRuleRequest request, out int number) { number = 1; return request.PortRange; }
        static class Filler { public static void Fill(ModifySecurityGroupRuleRequest request) => request.RegionId = "cn-hangzhou"; }
        static ModifySecurityGroupRuleRequest Filled(ModifySecurityGroupRuleRequest request) { request.RegionId = "cn-hangzhou"; return request; }
        """;

    [Theory]
    [InlineData("FillRef(ref request);")]
    [InlineData("FillIn(in request);")]
    [InlineData("FillAll(request);")]
    [InlineData("FillAll([request]);")]
    [InlineData("FillAny(request);")]
    [InlineData("FillOf(request);")]
    [InlineData("Filled(Filled(request));")]
    [InlineData("_ = request.RegionId = unknown;")]
    [InlineData("(request.RegionId, request.Description) = (unknown, \"web\");")]
    [InlineData("((dynamic)request).RegionId = unknown;")]
    [InlineData("typeof(ModifySecurityGroupRuleRequest).GetProperty(\"RegionId\").SetValue(request, unknown);")]
    [InlineData("Configuring?.Invoke(request);")]
    [InlineData("Apply(request, same => same.RegionId = unknown);")]
    [InlineData("Action<ModifySecurityGroupRuleRequest>[] steps = [same => same.RegionId = unknown]; foreach (var step in steps) { step(request); }")]
    [InlineData("_kept = request; FillKept();")]
    [InlineData("var holder = new Holder { Field = request }; holder.Field.RegionId = unknown;")]
    [InlineData("var holder = new Holder { Property = request }; holder.Property.RegionId = unknown;")]
    [InlineData("var holder = new Holder(); holder.Property = request; holder.Property.RegionId = unknown;")]
    [InlineData("var pair = (Request: request, 1); pair.Request.RegionId = unknown;")]
    [InlineData("var (same, _) = (request, 1); same.RegionId = unknown;")]
    [InlineData("new { request }.request.RegionId = unknown;")]
    [InlineData("var array = new[] { request }; Array.ForEach(array, same => same.RegionId = unknown);")]
    [InlineData("ModifySecurityGroupRuleRequest[] array = [request]; array[^1].RegionId = unknown;")]
    [InlineData("Span<ModifySecurityGroupRuleRequest> span = [request]; span[0].RegionId = unknown;")]
    [InlineData("var map = new Dictionary<int, ModifySecurityGroupRuleRequest> { [1] = request }; map[1].RegionId = unknown;")]
    [InlineData("var queue = new Queue<ModifySecurityGroupRuleRequest>([request]); while (queue.TryDequeue(out var same)) { same.RegionId = unknown; }")]
    [InlineData("var weak = new WeakReference<ModifySecurityGroupRuleRequest>(request); if (weak.TryGetTarget(out var same)) { same.RegionId = unknown; }")]
    [InlineData("var lazy = new Lazy<ModifySecurityGroupRuleRequest>(() => request); lazy.Value.RegionId = unknown;")]
    [InlineData("(await Task.FromResult(request)).RegionId = unknown;")]
    [InlineData("Parallel.ForEach(new[] { request }, same => same.RegionId = unknown);")]
    [InlineData("try { throw new Exception(); } catch (Exception) when (FillWhen(request)) { }")]
    [InlineData("using var completing = new Completing(request);")]
    [InlineData("ref var same = ref request; same.RegionId = unknown;")]
    [InlineData("ref var same = ref (flag ? ref request : ref request); same.RegionId = unknown;")]
    [InlineData("(request ?? throw new Exception()).RegionId = unknown;")]
    [InlineData("foreach (var same in new[] { 1, 2 }.Select(_ => request).Select(Filled)) { }")]
    [InlineData("OnCreated(request); request.RegionId = unknown;")]
    [InlineData("Break(request); request.RegionId = unknown;")]
    [InlineData("Trace(request); request.RegionId = unknown;")]
    [InlineData("await Log(request); request.RegionId = unknown;")]
    [InlineData("await LogAll(request);")]
    [InlineData("var same = await Later(request); same.RegionId = unknown;")]
    [InlineData("Described(request, out _); request.RegionId = unknown;")]
    [InlineData("if (new[] { request } is [var same]) { same.RegionId = unknown; }")]
    public Task Is_silent_after(string completion) => Check("new ModifySecurityGroupRuleRequest { INITIALIZER }", completion);

    [Theory]
    [InlineData("ModifySecurityGroupRuleRequest _request; ModifySecurityGroupRuleRequest Request => _request ??= REQUEST; void M(Client client, string unknown) { Request.RegionId = unknown; client.ModifySecurityGroupRule(Request); }")]
    [InlineData("readonly ModifySecurityGroupRuleRequest _request = REQUEST; C InRegion(string region) => With(request => request.RegionId = region); C With(Action<ModifySecurityGroupRuleRequest> action) { action(_request); return this; } public ModifySecurityGroupRuleRequest Build() => _request;")]
    [InlineData("readonly ModifySecurityGroupRuleRequest _request = REQUEST; void M(Client client) { Fill(_request); client.ModifySecurityGroupRule(_request); } static void Fill(ModifySecurityGroupRuleRequest request) => request.RegionId = \"cn-hangzhou\";")]
    [InlineData("readonly ModifySecurityGroupRuleRequest _request = REQUEST; public ModifySecurityGroupRuleRequest Build() => _request;")]
    [InlineData("readonly ModifySecurityGroupRuleRequest _request = REQUEST; void M(Client client, string unknown) { var same = _request; same.RegionId = unknown; client.ModifySecurityGroupRule(_request); }")]
    [InlineData("readonly ModifySecurityGroupRuleRequest _request = REQUEST; void M(Client client, string unknown) { if (_request is { } same) { same.RegionId = unknown; } client.ModifySecurityGroupRule(_request); }")]
    [InlineData("ModifySecurityGroupRuleRequest _request; ModifySecurityGroupRuleRequest Get() => _request ??= REQUEST; void M(Client client, string unknown) { Get().RegionId = unknown; client.ModifySecurityGroupRule(Get()); }")]
    public Task Is_silent_in_a_member_that_is_more_than_sent(string members) => Requests.CheckMembers(Created(members, "new ModifySecurityGroupRuleRequest { INITIALIZER }"));

    [Theory]
    [InlineData("readonly ModifySecurityGroupRuleRequest _request = REQUEST; void M(Client client) => client.ModifySecurityGroupRule(_request);")]
    [InlineData("ModifySecurityGroupRuleRequest _request; void Prepare() { _request = REQUEST; } void M(Client client) { if (_request != null) { client.ModifySecurityGroupRule(_request); } }")]
    public Task Is_reported_in_a_member_that_is_only_sent(string members) => Requests.CheckMembers(Created(members, "{|ECSR1001:new ModifySecurityGroupRuleRequest { INITIALIZER }|}"));

    private static string Created(string code, string creation) =>
        code.Replace("REQUEST", creation.Replace("INITIALIZER", Sending.Initializer("-RegionId"), StringComparison.Ordinal), StringComparison.Ordinal);

    [Theory]
    [InlineData("Console.WriteLine(request);")]
    [InlineData("_ = request.RegionId;")]
    [InlineData("var same = request; same.Description = unknown;")]
    [InlineData("if (request is { RegionId: null }) { Console.WriteLine(); }")]
    [InlineData("Apply(unknown, text => Console.WriteLine(text));")]
    [InlineData("ArgumentNullException.ThrowIfNull(request);")]
    public Task Is_reported_after(string other) => Check("{|ECSR1001:new ModifySecurityGroupRuleRequest { INITIALIZER }|}", other);

    private static Task Check(string creation, string statements) => Requests.CheckMembers(
        $$"""
        {{Members}}

        async Task M(Client client, string unknown, bool flag)
        {
            await Task.Yield();
            var request = {{creation.Replace("INITIALIZER", Sending.Initializer("-RegionId"), StringComparison.Ordinal)}};
            {{statements}}
            client.ModifySecurityGroupRule(request);
        }
        """);

    /// <summary>A client of the project's own may be anything; what it does is in its classes.</summary>
    [Theory]
    [InlineData("public void ModifySecurityGroupRule(ModifySecurityGroupRuleRequest request) { request.RegionId ??= \"cn-hangzhou\"; }", false)]
    [InlineData("public void ModifySecurityGroupRule(ModifySecurityGroupRuleRequest request) => Fill(request); static void Fill(ModifySecurityGroupRuleRequest same) => same.RegionId = \"cn-hangzhou\";", false)]
    [InlineData("public void ModifySecurityGroupRule(ModifySecurityGroupRuleRequest request) => client.ModifySecurityGroupRule(request); public Client client;", true)]
    public Task An_own_client_may_fill_what_it_sends(string implementation, bool isMissing) => Requests.CheckMembers(
        $$"""
        public interface IGateway { void ModifySecurityGroupRule(ModifySecurityGroupRuleRequest request); }
        public class Gateway : IGateway { {{implementation}} }
        void M(IGateway gateway) => gateway.ModifySecurityGroupRule({{Lacking(isMissing)}});
        """);

    [Theory]
    [InlineData("request.RegionId ??= \"cn-hangzhou\";", false)]
    [InlineData("client.ModifySecurityGroupRule(request);", true)]
    public Task So_may_what_overrides_it(string code, bool isMissing) => Requests.CheckMembers(
        $$"""
        public abstract class Gateway { public abstract void ModifySecurityGroupRule(ModifySecurityGroupRuleRequest request); }
        public class Real : Gateway { public Client client; public override void ModifySecurityGroupRule(ModifySecurityGroupRuleRequest request) { {{code}} } }
        void M(Gateway gateway) => gateway.ModifySecurityGroupRule({{Lacking(isMissing)}});
        """);

    /// <summary>Clients of SDK v2 add parameters to all requests, or to those of one call.</summary>
    [Theory]
    [InlineData("ExtendsParameters")]
    [InlineData("GlobalParameters")]
    public Task What_a_client_adds_is_not_missing(string name) => Requests.CheckMembers(
        $$"""
        class Options { public Options {{name}}; public Dictionary<string, string> Queries; }
        void M(Client client)
        {
            var options = new Options { {{name}} = new Options { Queries = new Dictionary<string, string> { ["RegionId"] = "cn-hangzhou" } } };
            client.ModifySecurityGroupRule({{Lacking(isMissing: false)}});
        }
        """);

    private static string Lacking(bool isMissing)
    {
        var creation = "new ModifySecurityGroupRuleRequest { " + Sending.Initializer("-RegionId") + " }";
        return isMissing ? "{|ECSR1001:" + creation + "|}" : creation;
    }
}
