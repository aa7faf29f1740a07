using System.Reflection;
using EcsRuleAnalyzers.Model;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Spec;
using EcsRuleAnalyzers.Text;

namespace EcsRuleAnalyzers.Tests.Architecture;

/// <summary>What the generator caches: plain data, equal by value, that keeps no compilation alive.</summary>
public class ModelShapeTests
{
    [Fact]
    public void No_field_of_the_model_holds_anything_of_the_compiler()
    {
        var seen = new HashSet<Type>();
        var open = new Stack<Type>([typeof(Operation), typeof(SpecFile)]);
        while (open.TryPop(out var type))
        {
            if (!seen.Add(type))
            {
                continue;
            }

            Assert.False(type.Namespace?.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal), type + " is part of the model");
            foreach (var argument in type.GetGenericArguments())
            {
                open.Push(argument);
            }

            if (type.Assembly != typeof(Operation).Assembly)
            {
                continue;
            }

            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            {
                open.Push(field.FieldType);
            }

            if (type.IsAbstract)
            {
                foreach (var kind in type.Assembly.GetTypes().Where(candidate => candidate.IsSubclassOf(type)))
                {
                    open.Push(kind);
                }
            }
        }

        Assert.Contains(typeof(Rule), seen);
    }

    [Fact]
    public void Two_reads_of_a_spec_are_equal()
    {
        foreach (var name in SpecLibrary.Names)
        {
            var text = EmbeddedText.Read(typeof(Operation).Assembly.GetManifestResourceNames().Single(resource => resource.EndsWith("/" + name + ".json", StringComparison.Ordinal)));

            Assert.Equal(SpecReader.Read(text), SpecReader.Read(text));
            Assert.Equal(SpecReader.Read(text).GetHashCode(), SpecReader.Read(text).GetHashCode());
            Assert.NotEqual(SpecReader.Read(text), SpecReader.Read(text.Replace("\"cn-hangzhou\"", "\"cn-beijing\"", StringComparison.Ordinal)));
        }
    }
}
