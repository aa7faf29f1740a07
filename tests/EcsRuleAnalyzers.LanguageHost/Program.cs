using System.Text;
using System.Text.Json.Nodes;
using EcsRuleAnalyzers.LanguageHost;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;

// A language server over standard input and output, as far as the tests need one. The root is the folder of a project.
var wire = new Wire(Console.OpenStandardInput(), Console.OpenStandardOutput());
Console.SetOut(Console.Error);
var bulbs = new List<(CodeAction Action, Document Document)>();
Solution? solution = null;

while (await wire.ReadAsync() is { } message && (string?)message["method"] is var method && method != "exit")
{
    JsonObject answer;
    try
    {
        answer = new JsonObject { ["result"] = await HandleAsync(method, message["params"]) };
    }
    catch (Exception e)
    {
        Console.Error.WriteLine(e);
        answer = new JsonObject { ["error"] = new JsonObject { ["code"] = -32603, ["message"] = e.Message } };
    }

    if (message["id"] is { } id)
    {
        answer["id"] = id.DeepClone();
        await wire.WriteAsync(answer);
    }
}

async Task<JsonNode?> HandleAsync(string? method, JsonNode? arguments)
{
    switch (method)
    {
        case "initialize":
            var root = new Uri((string)arguments!["rootUri"]!).LocalPath;
            solution = await Workbench.OpenAsync(Directory.GetFiles(root, "*.csproj").Single());
            return new JsonObject
            {
                ["capabilities"] = new JsonObject
                {
                    ["textDocumentSync"] = 1,
                    ["hoverProvider"] = true,
                    ["codeActionProvider"] = new JsonObject { ["resolveProvider"] = true },
                    ["completionProvider"] = new JsonObject { ["resolveProvider"] = false, ["triggerCharacters"] = new JsonArray("\"") },
                },
            };
        case "textDocument/didOpen" or "textDocument/didChange":
            await ChangeAsync(arguments!, (string)(arguments!["contentChanges"]?[0] ?? arguments["textDocument"])!["text"]!);
            return null;
        case "textDocument/codeAction":
            return await ActionsAsync(Find(arguments!), arguments!["range"]!);
        case "codeAction/resolve":
            return await ResolveAsync(bulbs[(int)arguments!["data"]!]);
        case "textDocument/completion":
            return await CompleteAsync(Find(arguments!), arguments!);
        case "textDocument/hover":
            return await HoverAsync(Find(arguments!), arguments!);
        default:
            return null;
    }
}

// The text is in the editor, not on the disk. Whoever types sees the squiggles of it.
async Task ChangeAsync(JsonNode arguments, string text)
{
    var document = Find(arguments);
    solution = document.Project.Solution.WithDocumentText(document.Id, SourceText.From(text, Encoding.UTF8));
    document = solution.GetDocument(document.Id)!;
    var source = await document.GetTextAsync();
    var diagnostics = (await Workbench.DiagnosticsAsync(document)).Select(diagnostic => (JsonNode)new JsonObject
    {
        ["range"] = Range(source, diagnostic.Location.SourceSpan),
        ["code"] = diagnostic.Id,
        ["severity"] = 4 - (int)diagnostic.Severity,
        ["message"] = diagnostic.GetMessage(),
    });
    await wire.WriteAsync(new JsonObject
    {
        ["method"] = "textDocument/publishDiagnostics",
        ["params"] = new JsonObject { ["uri"] = arguments["textDocument"]!["uri"]!.DeepClone(), ["diagnostics"] = new JsonArray([.. diagnostics]) },
    });
}

async Task<JsonNode> ActionsAsync(Document document, JsonNode range)
{
    var text = await document.GetTextAsync();
    var span = TextSpan.FromBounds(Position(text, range["start"]!), Position(text, range["end"]!));
    var found = new JsonArray();
    foreach (var action in await Workbench.ActionsAsync(document, span))
    {
        found.Add(new JsonObject { ["title"] = action.Title, ["kind"] = "quickfix", ["data"] = bulbs.Count });
        bulbs.Add((action, document));
    }

    return found;
}

async Task<JsonNode> ResolveAsync((CodeAction Action, Document Document) bulb)
{
    var changed = (await Workbench.ApplyAsync(bulb.Action, bulb.Document.Project.Solution)).GetDocument(bulb.Document.Id)!;
    var text = await bulb.Document.GetTextAsync();
    var edits = (await changed.GetTextChangesAsync(bulb.Document)).Select(change => (JsonNode)new JsonObject { ["range"] = Range(text, change.Span), ["newText"] = change.NewText });
    return new JsonObject
    {
        ["title"] = bulb.Action.Title,
        ["edit"] = new JsonObject { ["changes"] = new JsonObject { [new Uri(bulb.Document.FilePath!).AbsoluteUri] = new JsonArray([.. edits]) } },
    };
}

async Task<JsonNode?> CompleteAsync(Document document, JsonNode arguments)
{
    var text = await document.GetTextAsync();
    var position = Position(text, arguments["position"]!);
    var service = CompletionService.GetService(document)!;
    var trigger = (string?)arguments["context"]?["triggerCharacter"] is { } typed ? CompletionTrigger.CreateInsertionTrigger(typed[0]) : CompletionTrigger.Invoke;
    if (trigger.Kind == CompletionTriggerKind.Insertion && !service.ShouldTriggerCompletion(text, position, trigger))
    {
        return null;
    }

    var list = await service.GetCompletionsAsync(document, position, trigger);
    var items = new JsonArray();
    foreach (var item in list.ItemsList)
    {
        var meaning = items.Count < 50 ? (await service.GetDescriptionAsync(document, item))?.Text : null;
        items.Add(new JsonObject { ["label"] = item.DisplayText, ["sortText"] = item.SortText, ["documentation"] = meaning, ["textEdit"] = new JsonObject { ["range"] = Range(text, list.Span), ["newText"] = item.DisplayText } });
    }

    return new JsonObject { ["isIncomplete"] = false, ["items"] = items };
}

async Task<JsonNode?> HoverAsync(Document document, JsonNode arguments)
{
    var info = await QuickInfoService.GetService(document)!.GetQuickInfoAsync(document, Position(await document.GetTextAsync(), arguments["position"]!));
    return info is null ? null : new JsonObject { ["contents"] = string.Join("\n", info.Sections.Select(section => section.Text)) };
}

Document Find(JsonNode arguments) => solution!.GetDocument(solution.GetDocumentIdsWithFilePath(new Uri((string)arguments["textDocument"]!["uri"]!).LocalPath).First())!;

static int Position(SourceText text, JsonNode position) => text.Lines.GetPosition(new LinePosition((int)position["line"]!, (int)position["character"]!));

static JsonObject Range(SourceText text, TextSpan span)
{
    var lines = text.Lines.GetLinePositionSpan(span);
    return new JsonObject { ["start"] = Place(lines.Start), ["end"] = Place(lines.End) };

    static JsonObject Place(LinePosition position) => new() { ["line"] = position.Line, ["character"] = position.Character };
}
