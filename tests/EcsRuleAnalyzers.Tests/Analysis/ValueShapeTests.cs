using EcsRuleAnalyzers.Tests.Support;
using Microsoft.CodeAnalysis.CSharp;

namespace EcsRuleAnalyzers.Tests.Analysis;

/// <summary>
/// The shapes in which code gives a value to a request. Every rule is tried with all of them: PROPERTY is the parameter, BAD a value that
/// breaks the rule, HEAD and TAIL the two halves of that value, GOOD a value that is right, OTHERS the rest of a request that is otherwise valid.
/// </summary>
public abstract class ValueShapeTests(string property, string bad, string good, string id, string others = "")
{
    private static readonly Dictionary<string, string> Reported = new()
    {
        ["a literal"] =
            """
            void M(Client client) => client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { PROPERTY = {|ID:BAD|}, OTHERS });
            """,
        ["a literal in parentheses, with a cast and an exclamation mark"] =
            """
            void M(Client client) => client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { PROPERTY = ({|ID:(string)BAD|})!, OTHERS });
            """,
        ["the result of a method"] =
            """
            string Value() => BAD;
            void M(Client client) => client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { PROPERTY = {|ID:Value()|}, OTHERS });
            """,
        ["a constant of the class"] =
            """
            const string Value = BAD;
            void M(Client client) => client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { PROPERTY = {|ID:Value|}, OTHERS });
            """,
        ["a constant of another class"] =
            """
            static class Defaults { public const string Value = BAD; }
            void M(Client client) => client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { PROPERTY = {|ID:Defaults.Value|}, OTHERS });
            """,
        ["a constant of the method"] =
            """
            void M(Client client)
            {
                const string Value = BAD;
                client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { PROPERTY = {|ID:Value|}, OTHERS });
            }
            """,
        ["a static readonly field"] =
            """
            static readonly string Value = BAD;
            void M(Client client) => client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { PROPERTY = {|ID:Value|}, OTHERS });
            """,
        ["a local variable"] =
            """
            void M(Client client)
            {
                var value = BAD;
                client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { PROPERTY = {|ID:value|}, OTHERS });
            }
            """,
        ["a local variable that held something else before"] =
            """
            void M(Client client, string unknown)
            {
                var value = unknown;
                value = BAD;
                client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { PROPERTY = {|ID:value|}, OTHERS });
            }
            """,
        ["a sum of literals"] =
            """
            void M(Client client) => client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { PROPERTY = {|ID:HEAD + TAIL|}, OTHERS });
            """,
        ["a sum of a local variable and a static field"] =
            """
            static readonly string Tail = TAIL;
            void M(Client client)
            {
                var head = HEAD;
                client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { PROPERTY = {|ID:head + Tail|}, OTHERS });
            }
            """,
        ["an interpolation of constants"] =
            """
            const string Head = HEAD, Tail = TAIL;
            void M(Client client) => client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { PROPERTY = {|ID:$"{Head}{Tail}"|}, OTHERS });
            """,
        ["an interpolation of variables"] =
            """
            void M(Client client)
            {
                string head = HEAD, tail = TAIL;
                client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { PROPERTY = {|ID:$"{head}{tail}"|}, OTHERS });
            }
            """,
        ["put together step by step"] =
            """
            void M(Client client)
            {
                var value = HEAD;
                value += TAIL;
                client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { PROPERTY = {|ID:value|}, OTHERS });
            }
            """,
        ["one side of a conditional expression"] =
            """
            void M(Client client, bool flag) =>
                client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { PROPERTY = flag ? GOOD : {|ID:BAD|}, OTHERS });
            """,
        ["both sides of a conditional expression"] =
            """
            void M(Client client, bool flag) =>
                client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { PROPERTY = {|ID:flag ? BAD : HEAD + TAIL|}, OTHERS });
            """,
        ["one arm of a switch expression"] =
            """
            void M(Client client, int number) => client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest
            {
                PROPERTY = number switch { 1 => GOOD, 2 => {|ID:BAD|}, _ => throw new Exception() },
                OTHERS
            });
            """,
        ["what stands in for null"] =
            """
            void M(Client client, string unknown) =>
                client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { PROPERTY = unknown ?? {|ID:BAD|}, OTHERS });
            """,
        ["assigned in one branch"] =
            """
            void M(Client client, bool flag)
            {
                var request = new ModifySecurityGroupRuleRequest { OTHERS };
                if (flag)
                {
                    request.PROPERTY = GOOD;
                }
                else
                {
                    request.PROPERTY = {|ID:BAD|};
                }

                client.ModifySecurityGroupRule(request);
            }
            """,
        ["assigned in one case of a switch statement"] =
            """
            void M(Client client, int number)
            {
                var request = new ModifySecurityGroupRuleRequest { OTHERS };
                switch (number)
                {
                    case 1:
                        request.PROPERTY = {|ID:BAD|};
                        break;
                    case 2:
                        request.PROPERTY = GOOD;
                        break;
                    default:
                        return;
                }

                client.ModifySecurityGroupRule(request);
            }
            """,
        ["given to a variable in one branch"] =
            """
            void M(Client client, bool flag)
            {
                var value = GOOD;
                if (flag)
                {
                    value = {|ID:BAD|};
                }

                client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { PROPERTY = value, OTHERS });
            }
            """,
        ["assigned later"] =
            """
            void M(Client client)
            {
                var request = new ModifySecurityGroupRuleRequest { OTHERS };
                request.PROPERTY = {|ID:BAD|};
                client.ModifySecurityGroupRule(request);
            }
            """,
        ["assigned in place of a right value"] =
            """
            void M(Client client)
            {
                var request = new ModifySecurityGroupRuleRequest { PROPERTY = GOOD, OTHERS };
                request.PROPERTY = {|ID:BAD|};
                client.ModifySecurityGroupRule(request);
            }
            """,
        ["assigned through another variable"] =
            """
            void M(Client client)
            {
                var request = new ModifySecurityGroupRuleRequest { OTHERS };
                var same = request;
                same.PROPERTY = {|ID:BAD|};
                client.ModifySecurityGroupRule(request);
            }
            """,
        ["in a target-typed creation"] =
            """
            void M(Client client)
            {
                ModifySecurityGroupRuleRequest request = new() { PROPERTY = {|ID:BAD|}, OTHERS };
                client.ModifySecurityGroupRule(request);
            }
            """,
        ["in a target-typed creation as argument"] =
            """
            void M(Client client) => client.ModifySecurityGroupRule(new() { PROPERTY = {|ID:BAD|}, OTHERS });
            """,
        ["in a request that is returned"] =
            """
            public ModifySecurityGroupRuleRequest Create() => new ModifySecurityGroupRuleRequest { PROPERTY = {|ID:BAD|}, OTHERS };
            """,
    };

    private static readonly Dictionary<string, string> Silent = new()
    {
        ["right"] =
            """
            void M(Client client) => client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { PROPERTY = GOOD, OTHERS });
            """,
        ["a parameter"] =
            """
            void M(Client client, string unknown) => client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { PROPERTY = unknown, OTHERS });
            """,
        ["a parameter with a default"] =
            """
            void M(Client client, string value = BAD) => client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { PROPERTY = value, OTHERS });
            """,
        ["the result of a method that may be overridden"] =
            """
            protected virtual string Value() => BAD;
            void M(Client client) => client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { PROPERTY = Value(), OTHERS });
            """,
        ["a property that can be set"] =
            """
            string Value { get; set; } = BAD;
            void M(Client client) => client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { PROPERTY = Value, OTHERS });
            """,
        ["a static field that can be set"] =
            """
            static string Value = BAD;
            void M(Client client) => client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { PROPERTY = Value, OTHERS });
            """,
        ["a readonly field that a constructor sets"] =
            """
            readonly string _value = BAD;
            C(string value) => _value = value;
            void M(Client client) => client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { PROPERTY = _value, OTHERS });
            """,
        ["a static readonly field that the static constructor sets"] =
            """
            static readonly string Value = BAD;
            static C() => Value = Environment.MachineName;
            void M(Client client) => client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { PROPERTY = Value, OTHERS });
            """,
        ["repaired later"] =
            """
            void M(Client client)
            {
                var request = new ModifySecurityGroupRuleRequest { PROPERTY = BAD, OTHERS };
                request.PROPERTY = GOOD;
                client.ModifySecurityGroupRule(request);
            }
            """,
        ["repaired on one of two paths"] =
            """
            void M(Client client, bool flag)
            {
                var request = new ModifySecurityGroupRuleRequest { PROPERTY = BAD, OTHERS };
                if (flag)
                {
                    request.PROPERTY = GOOD;
                }

                client.ModifySecurityGroupRule(request);
            }
            """,
        ["replaced by something unknown"] =
            """
            void M(Client client, string unknown)
            {
                var request = new ModifySecurityGroupRuleRequest { PROPERTY = BAD, OTHERS };
                request.PROPERTY = unknown;
                client.ModifySecurityGroupRule(request);
            }
            """,
        ["repaired when a check says so"] =
            """
            void M(Client client)
            {
                var value = BAD;
                if (!IsFine(value))
                {
                    value = GOOD;
                }

                client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { PROPERTY = value, OTHERS });
            }

            bool IsFine(string text) => text.Length == 7;
            """,
        ["repaired through another variable"] =
            """
            void M(Client client)
            {
                var request = new ModifySecurityGroupRuleRequest { PROPERTY = BAD, OTHERS };
                var same = request;
                same.PROPERTY = GOOD;
                client.ModifySecurityGroupRule(request);
            }
            """,
        ["repaired in a loop"] =
            """
            void M(Client client, List<string> values)
            {
                var request = new ModifySecurityGroupRuleRequest { PROPERTY = BAD, OTHERS };
                foreach (var value in values)
                {
                    request.PROPERTY = value;
                }

                client.ModifySecurityGroupRule(request);
            }
            """,
        ["repaired by a method that gets the variable by reference"] =
            """
            void M(Client client)
            {
                var value = BAD;
                Repair(ref value);
                client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { PROPERTY = value, OTHERS });
            }

            void Repair(ref string value) => value = GOOD;
            """,
        ["repaired by a lambda"] =
            """
            void M(Client client)
            {
                var value = BAD;
                Action repair = () => value = GOOD;
                repair();
                client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { PROPERTY = value, OTHERS });
            }
            """,
        ["sent on a path that is never walked with it"] =
            """
            void M(Client client, bool flag)
            {
                var request = new ModifySecurityGroupRuleRequest { PROPERTY = flag ? GOOD : BAD, OTHERS };
                if (request.PROPERTY == GOOD)
                {
                    client.ModifySecurityGroupRule(request);
                }
            }
            """,
        ["in code that is never reached"] =
            """
            void M(Client client)
            {
                return;
                client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { PROPERTY = BAD, OTHERS });
            }
            """,
        ["in code that is switched off"] =
            """
            void M(Client client)
            {
                const bool On = false;
                if (On)
                {
                    client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { PROPERTY = BAD, OTHERS });
                }
            #if NEVER
                client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { PROPERTY = BAD, OTHERS });
            #endif
                // client.ModifySecurityGroupRule(new ModifySecurityGroupRuleRequest { PROPERTY = BAD, OTHERS });
            }
            """,
        ["set on a request that came from elsewhere and is repaired there"] =
            """
            void M(Client client, ModifySecurityGroupRuleRequest request)
            {
                request.PROPERTY = BAD;
                Repair(request);
                client.ModifySecurityGroupRule(request);
            }

            void Repair(ModifySecurityGroupRuleRequest request) => request.PROPERTY = GOOD;
            """,
    };

    public static TheoryData<string> ReportedShapes => [.. Reported.Keys];

    public static TheoryData<string> SilentShapes => [.. Silent.Keys];

    [Theory, MemberData(nameof(ReportedShapes))]
    public Task Is_reported_when_the_value_is(string shape) => Requests.CheckMembers(Fill(Reported[shape]));

    [Theory, MemberData(nameof(SilentShapes))]
    public Task Is_silent_when_the_value_is(string shape) => Requests.CheckMembers(Fill(Silent[shape]));

    private string Fill(string shape)
    {
        var half = bad.Length / 2;
        return shape
            .Replace("OTHERS", Sending.Initializer(string.Join(", ", new[] { others, "-" + property }.Where(part => part.Length > 0))))
            .Replace("PROPERTY", property)
            .Replace("{|ID:", "{|" + id + ":")
            .Replace("BAD", Literal(bad))
            .Replace("GOOD", Literal(good))
            .Replace("HEAD", Literal(bad[..half]))
            .Replace("TAIL", Literal(bad[half..]));
    }

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
