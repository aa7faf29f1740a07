using System.Globalization;

namespace EcsRuleAnalyzers.Tests.Support;

/// <summary>Another culture for a while.</summary>
internal sealed class Culture : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    public Culture(string name) => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(name);

    public void Dispose() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = _before;
}
