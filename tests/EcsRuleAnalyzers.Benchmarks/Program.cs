using BenchmarkDotNet.Running;
using EcsRuleAnalyzers.Benchmarks;

switch (args)
{
    case ["whole-process", .. var rest]:
        WholeProcess.Run(rest is [var rounds] ? int.Parse(rounds) : 5);
        break;
    case ["worst-method"]:
        WorstMethod.Run();
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
