using EcsRuleAnalyzers.Tests.Support;

namespace EcsRuleAnalyzers.Tests.Analysis.Shapes;

/// <summary>The shapes in which code makes a request, fills and sends it; BAD, GOOD and ID as in <see cref="ValueShapes"/>.</summary>
internal static class ObjectShapes
{
    private static readonly Family[] WithClientOfOurs = [Family.Generated, Family.SdkV2];

    /// <summary>Shapes in which BAD is reported and GOOD in its place is not.</summary>
    public static readonly Dictionary<string, Shape> Known = new()
    {
        ["assigned later"] = Shape.Statements(code => $$"""
            var request = {{code.New()}};
            {{code.Set("{|ID:BAD|}")}}
            {{code.Send()}}
            """),
        ["assigned in place of a right value"] = Shape.Statements(code => $$"""
            var request = {{code.New("GOOD")}};
            {{code.Set("{|ID:BAD|}")}}
            {{code.Send()}}
            """),
        ["assigned through another variable"] = Shape.Statements(code => $$"""
            var request = {{code.New()}};
            var same = request;
            {{code.Set("{|ID:BAD|}", "same")}}
            {{code.Send()}}
            """),
        ["assigned where the request might be null"] = Shape.Statements(code => $$"""
            var request = {{code.New()}};
            {{code.SetUnlessNull("{|ID:BAD|}")}}
            {{code.Send()}}
            """),
        ["assigned in one branch"] = Shape.Statements(code => $$"""
            var request = {{code.New()}};
            if (flag)
            {
                {{code.Set("GOOD")}}
            }
            else
            {
                {{code.Set("{|ID:BAD|}")}}
            }

            {{code.Send()}}
            """),
        ["assigned in one case of a switch statement"] = Shape.Statements(code => $$"""
            var request = {{code.New()}};
            switch (number)
            {
                case 1:
                    {{code.Set("{|ID:BAD|}")}}
                    break;
                case 2:
                    {{code.Set("GOOD")}}
                    break;
                default:
                    return;
            }

            {{code.Send()}}
            """),
        ["given to a variable in one branch"] = Shape.Statements(code => $$"""
            var value = GOOD;
            if (flag)
            {
                value = {|ID:BAD|};
            }

            {{code.Send(code.New("value"))}}
            """),
        ["one of the texts that a loop goes through"] = Shape.Statements(code => $$"""
            foreach (var value in new[] { GOOD, {|ID:BAD|} })
            {
                {{code.Send(code.New("value"))}}
            }
            """),
        ["assigned in a loop that goes on"] = Shape.Statements(code => $$"""
            foreach (var item in list)
            {
                var request = {{code.New()}};
                {{code.Set("{|ID:BAD|}")}}
                if (flag)
                {
                    continue;
                }

                {{code.Send()}}
            }
            """),
        ["set before a try block and sent in it"] = Shape.Statements(code => $$"""
            var request = {{code.New("{|ID:BAD|}")}};
            try
            {
                {{code.Send()}}
            }
            catch (InvalidOperationException)
            {
                Console.WriteLine(unknown);
            }
            finally
            {
                Console.WriteLine(other);
            }
            """),
        ["sent in a finally block"] = Shape.Statements(code => $$"""
            var request = {{code.New("{|ID:BAD|}")}};
            try
            {
                Console.WriteLine(unknown);
            }
            finally
            {
                {{code.Send()}}
            }
            """),
        ["in using and lock statements"] = Shape.Statements(code => $$"""
            using var stream = new System.IO.MemoryStream();
            using (var second = new System.IO.MemoryStream())
            {
                lock (list)
                {
                    {{code.Send(code.New("{|ID:BAD|}"))}}
                }
            }
            """),
        ["in an async method"] = Shape.Statements(
            code => $$"""
                await Task.Yield();
                var request = {{code.New()}};
                {{code.Set("{|ID:BAD|}")}}
                await Task.Delay(1);
                {{code.Send()}}
                """,
            modifiers: "async Task"),
        ["in an iterator"] = Shape.Statements(
            code => $$"""
                yield return "begin";
                {{code.Send(code.New("{|ID:BAD|}"))}}
                yield return "end";
                """,
            modifiers: "IEnumerable<string>"),
        ["in a lambda"] = Shape.Statements(code => $$"""
            Action send = () =>
            {
                var request = {{code.New("{|ID:BAD|}")}};
                {{code.Send()}}
            };
            send();
            """),
        ["in a local function"] = Shape.Statements(code => $$"""
            Send();
            void Send()
            {
                var request = {{code.New("{|ID:BAD|}")}};
                {{code.Send()}}
            }
            """),
        ["in a request that a lambda sends"] = Shape.Statements(code => $$"""
            var request = {{code.New("{|ID:BAD|}")}};
            Task.Run(() => { {{code.Send()}} });
            """, [Family.Generated, Family.SdkV2, Family.SdkV1, Family.CommonRequest]),
        ["in a constructor"] = new(code => $$"""C({{code.Client}} client) { {{code.Send(code.New("{|ID:BAD|}"))}} }"""),
        ["in a target-typed creation"] = Shape.Statements(code => $$"""
            {{code.Type}} request = {{code.New("{|ID:BAD|}", "")}};
            {{code.Send()}}
            """),
        ["in a target-typed creation as argument"] = Shape.Statements(code => code.Send(code.New("{|ID:BAD|}", "")), [Family.Generated, Family.SdkV2, Family.CommonRequest]),
        ["in a request that is returned"] = new(code => $$"""public {{code.Type}} Create() => {{code.New("{|ID:BAD|}")}};""", Families.Except(Family.OpenApi)),
        ["in a request that a field keeps"] = new(code => $$"""readonly {{code.Type}} _request = {{code.New("{|ID:BAD|}")}};""", Families.Except(Family.OpenApi)),
        ["set by the caller of the method that creates the request"] = new(code => $$"""
            void M({{code.Client}} client)
            {
                var request = Create();
                {{code.Set("{|ID:BAD|}")}}
                {{code.Send()}}
            }

            private {{code.Type}} Create() => {{code.New()}};
            """),
        ["handed to a method that fills the request"] = new(code => $$"""
            void M({{code.Client}} client)
            {
                var request = {{code.New()}};
                {|ID:Fill(request, BAD)|};
                {{code.Send()}}
            }

            private void Fill({{code.Type}} request, string value)
            {
                {{code.Set("value")}}
            }
            """),
        ["copied from another request"] = Shape.Statements(
            code => $$"""
                var first = {{code.New("{|ID:BAD|}")}};
                var request = {{code.New()}};
                {{code.Set("{|ID:" + code.Get("first") + "|}")}}
                {{code.Send("first")}}
                {{code.Send()}}
                """,
            Families.WithClasses),
    };

    /// <summary>Shapes in which BAD stands in the code and must not be reported.</summary>
    public static readonly Dictionary<string, Shape> Silent = new()
    {
        ["repaired later"] = Shape.Statements(code => $$"""
            var request = {{code.New("BAD")}};
            {{code.Set("GOOD")}}
            {{code.Send()}}
            """),
        ["repaired where the request might be null"] = Shape.Statements(code => $$"""
            var request = {{code.New("BAD")}};
            {{code.SetUnlessNull("GOOD")}}
            {{code.Send()}}
            """),
        ["repaired on one of two paths"] = Shape.Statements(code => $$"""
            var request = {{code.New("BAD")}};
            if (flag)
            {
                {{code.Set("GOOD")}}
            }

            {{code.Send()}}
            """),
        ["replaced by something unknown"] = Shape.Statements(code => $$"""
            var request = {{code.New("BAD")}};
            {{code.Set("unknown")}}
            {{code.Send()}}
            """),
        ["repaired through another variable"] = Shape.Statements(code => $$"""
            var request = {{code.New("BAD")}};
            var same = request;
            {{code.Set("GOOD", "same")}}
            {{code.Send()}}
            """),
        ["repaired in a loop"] = Shape.Statements(code => $$"""
            var request = {{code.New("BAD")}};
            foreach (var item in list)
            {
                {{code.Set("item")}}
            }

            {{code.Send()}}
            """),
        ["repaired in a handler"] = Shape.Statements(code => $$"""
            var request = {{code.New("BAD")}};
            try
            {
                Console.WriteLine(unknown);
            }
            catch (InvalidOperationException)
            {
                {{code.Set("GOOD")}}
            }

            {{code.Send()}}
            """),
        ["repaired in a finally block"] = Shape.Statements(code => $$"""
            var request = {{code.New()}};
            try
            {
                {{code.Set("BAD")}}
            }
            finally
            {
                {{code.Set("GOOD")}}
            }

            {{code.Send()}}
            """),
        ["repaired by a lambda"] = Shape.Statements(code => $$"""
            var request = {{code.New("BAD")}};
            Action repair = () => { {{code.Set("GOOD")}} };
            repair();
            {{code.Send()}}
            """),
        ["repaired by a local function"] = Shape.Statements(code => $$"""
            var request = {{code.New("BAD")}};
            Repair();
            {{code.Send()}}
            void Repair() { {{code.Set("GOOD")}} }
            """),
        ["repaired by a method"] = new(code => $$"""
            void M({{code.Client}} client)
            {
                var request = {{code.New("BAD")}};
                Repair(request);
                {{code.Send()}}
            }

            private static void Repair({{code.Type}} request) { {{code.Set("GOOD")}} }
            """),
        ["repaired by a method that hands the request on"] = new(code => $$"""
            void M({{code.Client}} client)
            {
                var request = {{code.New("BAD")}};
                One(request);
                {{code.Send()}}
            }

            void One({{code.Type}} request) => Two(request);
            void Two({{code.Type}} request) => Three(request);
            void Three({{code.Type}} request) => Four(request);
            void Four({{code.Type}} request) { {{code.Set("GOOD")}} }
            """),
        ["repaired by the method that gets it from where it is created"] = new(code => $$"""
            void M({{code.Client}} client)
            {
                var request = Create();
                {{code.Set("GOOD")}}
                {{code.Send()}}
            }

            private {{code.Type}} Create() => {{code.New("BAD")}};
            """),
        ["set on a request that came from elsewhere and is repaired there"] = new(code => $$"""
            void M({{code.Client}} client, {{code.Type}} request)
            {
                {{code.Set("BAD")}}
                Repair(request);
                {{code.Send()}}
            }

            void Repair({{code.Type}} request) { {{code.Set("GOOD")}} }
            """),
        ["repaired under the condition that it was set under"] = Shape.Statements(code => $$"""
            var request = {{code.New("GOOD")}};
            if (flag)
            {
                {{code.Set("BAD")}}
            }

            if (flag)
            {
                {{code.Set("GOOD")}}
            }

            {{code.Send()}}
            """),
        ["never sent under the condition that it was set under"] = Shape.Statements(code => $$"""
            var request = {{code.New("GOOD")}};
            if (flag)
            {
                {{code.Set("BAD")}}
            }

            if (flag)
            {
                return;
            }

            {{code.Send()}}
            """),
        ["sent only under the opposite condition"] = Shape.Statements(code => $$"""
            var value = GOOD;
            if (unknown == null)
            {
                value = BAD;
            }

            if (unknown != null)
            {
                {{code.Send(code.New("value"))}}
            }
            """),
        ["sent on a path that is never walked with it"] = Shape.Statements(code => $$"""
            var value = flag ? GOOD : BAD;
            if (value == GOOD)
            {
                {{code.Send(code.New("value"))}}
            }
            """),
        ["in code that is never reached"] = Shape.Statements(code => $$"""
            return;
            {{code.Send(code.New("BAD"))}}
            """),
        ["in code behind a constant condition"] = Shape.Statements(code => $$"""
            const bool On = false;
            if (On)
            {
                {{code.Send(code.New("BAD"))}}
            }
            """),
        ["in a comment or in code that is left out"] = Shape.Statements(code => $$"""
            {{code.Send(code.New("GOOD"))}}
            // {{code.Send(code.New("BAD"))}}
            #if NEVER
            {{code.Send(code.New("BAD"))}}
            #endif
            """),
        ["in an expression tree"] = Shape.Statements(
            code => $$"""
                System.Linq.Expressions.Expression<Func<object>> tree = () => {{code.New("BAD")}};
                """),
        ["in a generated file"] = Shape.Statements(code => code.Send(code.New("BAD"))) with { Header = "// <auto-generated/>" },
        ["in a class that a tool wrote"] = new(code => $$"""
            [System.CodeDom.Compiler.GeneratedCode("SomeTool", "1.0")]
            class FromATool
            {
                void M({{code.Client}} client) { {{code.Send(code.New("BAD"))}} }
            }
            """),
        ["in a class of the same name in another namespace"] = Shape.Statements(code => $$"""
            var request = {{code.New("BAD")}};
            {{code.Send()}}
            """) with { IsLookAlike = true },
        ["in a class of the same name of this project"] = new(
            code => $$"""
                void M()
                {
                    var request = {{code.New("BAD")}};
                    GC.KeepAlive(request);
                }

                class {{code.Type}} { {{string.Join(" ", code.Others.Given.Select(parameter => parameter.Name).Append(code.Property).Select(name => $"public object {name} {{ get; set; }}"))}} }
                """,
            Families.WithClasses),
    };
}
