using System.Text.RegularExpressions;
using System.Xml.Linq;
using EcsRuleAnalyzers.Analysis;
using EcsRuleAnalyzers.Rules;
using EcsRuleAnalyzers.Spec;
using EcsRuleAnalyzers.Tests.Support;
using Microsoft.CodeAnalysis;

namespace EcsRuleAnalyzers.Tests.Docs;

/// <summary>What the pages of the rules show is what the product does: a bad sample is reported under the id of its page, a good one is silent.</summary>
public partial class RuleSampleTests
{
    public static TheoryData<string, bool> Samples
    {
        get
        {
            var samples = new TheoryData<string, bool>();
            foreach (var page in DerivedFiles.In(RulePage.Folder).Select(page => Path.GetFileNameWithoutExtension(page)))
            {
                samples.Add(page, true);
                samples.Add(page, false);
            }

            return samples;
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_sample_shows_what_it_says(string id, bool isBad)
    {
        Assert.SkipUnless(RulePage.Descriptors.Any(descriptor => descriptor.Id == id), id + " has no descriptor yet");
        var samples = RulePage.Samples(DerivedFiles.Read(RulePage.FileOf(id))).Where(sample => sample.IsBad == isBad).ToList();

        Assert.NotEmpty(samples);
        var language = Assert.Single(samples.Select(sample => sample.Language).Distinct());
        var found = language == "csharp"
            ? await InCode(Assert.Single(samples).Text)
            : await InProject(samples.Select(sample => sample.Text), language);

        Assert.Equal(isBad ? [id] : [], found.Select(diagnostic => diagnostic.Id).Distinct());
    }

    private static async Task<IEnumerable<Diagnostic>> InCode(string sample)
    {
        foreach (Match request in Request().Matches(sample))
        {
            Assert.SkipUnless(SpecLibrary.Names.Contains(request.Groups["name"].Value), request.Groups["name"].Value + " is not part of the product yet");
        }

        var code =
            $$"""
            #nullable disable
            using System;
            using System.Collections.Generic;
            using Aliyun.Acs.Core;
            using App.Ecs;

            class C
            {
                void M(Client client, IAcsClient acsClient, string groupId, string otherGroupId, string ruleId, string officeBlock, string description)
                {
                    {{sample}}
                }
            }
            """;
        return await Requests.Report(code, [Client, SdkGeneric.V1]);
    }

    // Specs, or a project file that selects operations.
    private static async Task<IEnumerable<Diagnostic>> InProject(IEnumerable<string> samples, string language)
    {
        var consumer = Consumer.Of();
        foreach (var (sample, index) in samples.Select((sample, index) => (sample, index)))
        {
            consumer = language == "json"
                ? consumer.WithSpec(sample, $"/src/own{index}.json")
                : XElement.Parse(sample).Elements().Aggregate(consumer, (project, property) => project.With("build_property." + property.Name.LocalName, property.Value));
        }

        return await consumer.Analyze(new SpecFileAnalyzer());
    }

    private static string Client { get; } =
        "#nullable disable\npublic class Client\n{\n"
        + string.Concat(SpecLibrary.Names.Select(name => $"    internal void {name}(App.Ecs.{name}Request request) {{ }}\n")) + "}\n";

    [GeneratedRegex(@"\bnew (?<name>\w+)Request\b(?<!new CommonRequest)")]
    private static partial Regex Request();
}
