using BenchmarkDotNet.Running;
using EcsRuleAnalyzers.Benchmarks;
using EcsRuleAnalyzers.Benchmarks.Code;
using EcsRuleAnalyzers.Benchmarks.Validation;

switch (args)
{
    case ["whole-process", .. var rest]:
        WholeProcess.Run(rest is [var rounds, ..] ? int.Parse(rounds) : 5, rest is [_, var files] ? int.Parse(files) : LargeCode.Files);
        break;
    case ["emission", .. var rest]:
        Emission.Run(rest is [var pairs] ? int.Parse(pairs) : 5);
        break;
    case ["self-check"]:
        SelfCheck.Run();
        break;
    case ["worst-method"]:
        WorstMethod.Run();
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
