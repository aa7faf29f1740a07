using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Analysis.Shapes;

/// <summary>The shapes of code in which a request lacks a parameter, or only seems to; GOOD is a value for it, and ID is what is reported.</summary>
internal static class PresenceShapes
{
    /// <summary>Shapes in which the parameter is missing.</summary>
    public static readonly Dictionary<string, Shape> Missing = new()
    {
        ["sent as it is created"] = Shape.Statements(code => code.Send("{|ID:" + code.New() + "|}")),
        ["kept in a variable first"] = Shape.Statements(code => $$"""
            var request = {|ID:{{code.New()}}|};
            {{code.Send()}}
            """),
        ["created by a target-typed new"] = Shape.Statements(code => $$"""
            {{code.Type}} request = {|ID:{{code.New(type: "")}}|};
            {{code.Send()}}
            """),
        ["known by two names"] = Shape.Statements(code => $$"""
            var request = {|ID:{{code.New()}}|};
            var same = request;
            {{code.Send("same")}}
            """),
        ["beside another request that has it"] = Shape.Statements(code => $$"""
            var request = {|ID:{{code.New()}}|};
            var second = {{code.New()}};
            {{code.Set("GOOD", "second")}}
            {{code.Send()}}
            {{code.Send("second")}}
            """),
        ["completed after it was sent"] = Shape.Statements(code => $$"""
            var request = {|ID:{{code.New()}}|};
            {{code.Send()}}
            {{code.Set("GOOD")}}
            """),
        ["completed and sent on another path"] = Shape.Statements(code => $$"""
            var request = {|ID:{{code.New()}}|};
            if (flag)
            {
                {{code.Set("GOOD")}}
                {{code.Send()}}
                return;
            }

            {{code.Send()}}
            """),
        ["completed in code that is never reached"] = Shape.Statements(code => $$"""
            var request = {|ID:{{code.New()}}|};
            const bool On = false;
            if (On)
            {
                {{code.Set("GOOD")}}
            }

            {{code.Send()}}
            """),
        ["sent in a loop"] = Shape.Statements(code => $$"""
            foreach (var item in list)
            {
                {{code.Send("{|ID:" + code.New() + "|}")}}
            }
            """),
        ["sent in a try block"] = Shape.Statements(code => $$"""
            var request = {|ID:{{code.New()}}|};
            try
            {
                {{code.Send()}}
            }
            catch (InvalidOperationException)
            {
                Console.WriteLine(unknown);
            }
            """),
        ["sent in a using statement"] = Shape.Statements(code => $$"""
            using (var stream = new System.IO.MemoryStream())
            {
                {{code.Send("{|ID:" + code.New() + "|}")}}
            }
            """),
        ["sent by an async method"] = Shape.Statements(
            code => $$"""
                var request = {|ID:{{code.New()}}|};
                await Task.Yield();
                {{code.Send()}}
                """,
            modifiers: "async Task"),
        ["sent by a lambda"] = Shape.Statements(code => $$"""
            Action send = () => { {{code.Send("{|ID:" + code.New() + "|}")}} };
            """),
        ["compared with null"] = Shape.Statements(code => $$"""
            var request = {|ID:{{code.New()}}|};
            if (request != null)
            {
                {{code.Send()}}
            }
            """),
        ["handed to a method that only looks at it"] = new(code => $$"""
            void M({{code.Client}} client)
            {
                var request = {|ID:{{code.New()}}|};
                Log(request);
                {{code.Send()}}
            }

            private static void Log({{code.Type}} request) => Console.WriteLine(request.GetHashCode());
            """),
    };

    /// <summary>Shapes in which nothing may be said.</summary>
    public static readonly Dictionary<string, Shape> Silent = new()
    {
        ["given in the initializer"] = Shape.Statements(code => code.Send(code.New("GOOD"))),
        ["given, but not known"] = Shape.Statements(code => code.Send(code.New("unknown"))),
        ["given later"] = Shape.Statements(code => $$"""
            var request = {{code.New()}};
            {{code.Set("GOOD")}}
            {{code.Send()}}
            """),
        ["given where the request might be null"] = Shape.Statements(code => $$"""
            var request = {{code.New()}};
            {{code.SetUnlessNull("GOOD")}}
            {{code.Send()}}
            """),
        ["given through another variable"] = Shape.Statements(code => $$"""
            var request = {{code.New()}};
            var same = request;
            {{code.Set("GOOD", "same")}}
            {{code.Send()}}
            """),
        ["given on one of two paths"] = Shape.Statements(code => $$"""
            var request = {{code.New()}};
            if (flag)
            {
                {{code.Set("GOOD")}}
            }

            {{code.Send()}}
            """),
        ["given under the condition that it is sent under"] = Shape.Statements(code => $$"""
            var request = {{code.New()}};
            if (flag)
            {
                {{code.Set("GOOD")}}
            }

            if (!flag)
            {
                return;
            }

            {{code.Send()}}
            """),
        ["given in a loop"] = Shape.Statements(code => $$"""
            var request = {{code.New()}};
            foreach (var item in list)
            {
                {{code.Set("item")}}
            }

            {{code.Send()}}
            """),
        ["given in a try block"] = Shape.Statements(code => $$"""
            var request = {{code.New()}};
            try
            {
                {{code.Set("unknown.Trim()")}}
            }
            catch (InvalidOperationException)
            {
                Console.WriteLine(unknown);
            }

            {{code.Send()}}
            """),
        ["given by a lambda"] = Shape.Statements(code => $$"""
            var request = {{code.New()}};
            Action fill = () => { {{code.Set("GOOD")}} };
            fill();
            {{code.Send()}}
            """),
        ["given by a local function"] = Shape.Statements(code => $$"""
            var request = {{code.New()}};
            Fill();
            {{code.Send()}}
            void Fill() { {{code.Set("GOOD")}} }
            """),
        ["given by a method"] = new(code => $$"""
            void M({{code.Client}} client)
            {
                var request = {{code.New()}};
                Fill(request);
                {{code.Send()}}
            }

            private static void Fill({{code.Type}} request) { {{code.Set("GOOD")}} }
            """),
        ["given by a method that may be overridden"] = new(code => $$"""
            void M({{code.Client}} client)
            {
                var request = {{code.New()}};
                Fill(request);
                {{code.Send()}}
            }

            protected virtual void Fill({{code.Type}} request) { }
            """),
        ["given by a delegate"] = new(code => $$"""
            void M({{code.Client}} client, Action<{{code.Type}}> fill)
            {
                var request = {{code.New()}};
                fill(request);
                {{code.Send()}}
            }
            """),
        ["given by the caller of the method that creates the request"] = new(code => $$"""
            void M({{code.Client}} client)
            {
                var request = Create();
                {{code.Set("GOOD")}}
                {{code.Send()}}
            }

            private {{code.Type}} Create() => {{code.New()}};
            """),
        ["put into a collection"] = Shape.Statements(code => $$"""
            var requests = new List<{{code.Type}}>();
            requests.Add({{code.New()}});
            foreach (var request in requests)
            {
                {{code.Set("unknown")}}
                {{code.Send()}}
            }
            """),
        ["put into a field that anyone may fill"] = new(code => $$"""public readonly {{code.Type}} Template = {{code.New()}};"""),
        ["got from elsewhere"] = new(code => $$"""void M({{code.Client}} client, {{code.Type}} request) { {{code.Send()}} }"""),
        ["never sent"] = Shape.Statements(code => $$"""var request = {{code.New()}};"""),
        ["of a class that derives from the request"] = new(
            code => $$"""
                class Mine : {{code.Type}} { public Mine() { var request = this; {{code.Set("GOOD")}} } }
                void M({{code.Client}} client) { {{code.Send(code.New(type: " Mine"))}} }
                """,
            [Family.SdkV2, Family.SdkV1]),
        ["in code that is never reached"] = Shape.Statements(code => $$"""
            return;
            {{code.Send(code.New())}}
            """),
        ["in an expression tree"] = Shape.Statements(code => $$"""
            System.Linq.Expressions.Expression<Func<object>> tree = () => {{code.New()}};
            """),
        ["in a generated file"] = Shape.Statements(code => code.Send(code.New())) with { Header = "// <auto-generated/>" },
        ["in a class of the same name in another namespace"] = Shape.Statements(code => code.Send(code.New())) with { IsLookAlike = true },
    };
}
