using System.Linq;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Generation;

/// <summary>
/// Several texts as one C# literal, which emitted code parts again when it needs them: there are hundreds of violations and errors,
/// and every argument of each costs the compiler.
/// </summary>
internal static class PartedLiteral
{
    // As EcsViolation and EcsError part it again.
    private const string Separator = "\u0001";

    public static string Of(params string[] parts) =>
        CodeWriter.Literal(string.Join(Separator, parts.Select(part => part.Replace(Separator, " "))));
}
