using System;
using System.Collections.Generic;
using System.Linq;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Spec;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Generation;

/// <summary>
/// The code of an operation that comes with the product: emitted when the product is made, with marks for what a project decides.
/// In a compiler that has just started, code of ours has yet to be compiled, and most of it is code that reads specs and puts text together;
/// filling in marks needs next to none. What differs from the embedded spec is emitted from what was read, by <see cref="ReadCode"/>.
/// </summary>
/// <param name="Id">The operation.</param>
internal sealed record EmbeddedCode(OperationId Id) : OperationCode
{
    private const string Folder = "embedded/";
    private const string Namespace = "$namespace$";
    private const string Visibility = "$visibility$";
    private const string Nullable = "$nullable$";
    private const string GeneratedCode = "$generated$";

    // Once for all projects of a process, and read when first asked for.
    private static readonly Dictionary<string, Lazy<string>> Texts = typeof(EmbeddedCode).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .ToDictionary(name => name, name => new Lazy<string>(() => EmbeddedText.Read(name).Replace("\r\n", "\n")), StringComparer.Ordinal);

    public override string Product => Id.Product;

    public override string TypeName => MemberNames.TypeName(Id.Name);

    public override bool HasErrors => Text.Contains(" static class " + TypeName + "Errors\n");

    public override bool HasDocuments => Text.Contains("EcsDocument");

    private string Text => Texts[Resource(Id)].Value;

    /// <summary>Whether the code of an operation is there, in this style.</summary>
    public static bool Has(OperationId id, EmitStyle style) => !style.AssumeVpc && Texts.ContainsKey(Resource(id));

    /// <summary>What is embedded of an operation.</summary>
    public static string Of(Operation operation) => OperationEmitter
        .Emit(operation, new EmitStyle(Namespace, Visibility, AssumeVpc: false) { Language = EmitLanguage.WithNullable with { Nullable = Nullable } })
        .Replace(OperationEmitter.GeneratedCode, GeneratedCode);

    public override string Emit(EmitStyle style) => (style.Language.HasNullable ? Text : Text.Replace(OperationEmitter.NullableAnnotations + "\n", ""))
        .Replace(Namespace, style.Namespace)
        .Replace(Visibility, style.Visibility)
        .Replace(Nullable, style.Language.Nullable)
        .Replace(GeneratedCode, OperationEmitter.GeneratedCode);

    private static string Resource(OperationId id) => Folder + id.Name + ".txt";
}
