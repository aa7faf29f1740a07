using System;
using System.Collections.Generic;
using System.Linq;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Spec;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Generation;

/// <summary>
/// The code of an operation that comes with the product: emitted when the product is made, with marks for what a project decides.
/// In a compiler that has just started, code of ours has yet to be compiled, and emitting would be most of it: reading the specs and putting
/// the text together takes a hundred times as long as filling in the marks.
/// </summary>
/// <param name="Id">The operation.</param>
internal sealed record EmbeddedCode(OperationId Id) : OperationCode
{
    private const string Folder = "emitted/";
    private const string Namespace = "$namespace$";
    private const string Visibility = "$visibility$";
    private const string Nullable = "$nullable$";
    private const string GeneratedCode = "$generated$";

    private static readonly HashSet<string> Names = new(typeof(EmbeddedCode).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)), StringComparer.Ordinal);

    private string? _text;

    public override string Product => Id.Product;

    public override string TypeName => MemberNames.TypeName(Id.Name);

    public override bool HasErrors => Text.Contains(" static class " + TypeName + "Errors\n");

    public override bool HasDocuments => Text.Contains("EcsDocument");

    private string Text => _text ??= EmbeddedText.Read(Resource(Id)).Replace("\r\n", "\n");

    /// <summary>Whether the code of an operation is there, in this style.</summary>
    public static bool Has(OperationId id, EmitStyle style) => !style.AssumeVpc && Names.Contains(Resource(id));

    /// <summary>What is embedded of an operation.</summary>
    public static string Of(Operation operation) => OperationEmitter
        .Emit(operation, new EmitStyle(Namespace, Visibility, AssumeVpc: false) { Language = EmitLanguage.WithNullable with { Nullable = Nullable } })
        .Replace(OperationEmitter.GeneratedCode, GeneratedCode);

    public override string Emit(EmitStyle style) => (style.Language.HasNullable ? Text : Text.Replace(OperationEmitter.NullableAnnotations + "\n", ""))
        .Replace(Namespace, style.Namespace)
        .Replace(Visibility, style.Visibility)
        .Replace(Nullable, style.Language.Nullable)
        .Replace(GeneratedCode, OperationEmitter.GeneratedCode);

    public bool Equals(EmbeddedCode? other) => other?.Id == Id;

    public override int GetHashCode() => Id.GetHashCode();

    private static string Resource(OperationId id) => Folder + id.Name + ".txt";
}
