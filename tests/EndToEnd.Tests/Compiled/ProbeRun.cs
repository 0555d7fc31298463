using System.Globalization;
using System.Text.RegularExpressions;
using Netwright.EndToEnd.Tests.Processes;

namespace Netwright.EndToEnd.Tests.Compiled;

/// <summary>A run of the probe on a processor that has no more than an instruction set: what it computed and what the JIT compiled for it.</summary>
/// <param name="Values">The numbers of each line that it printed, by what stands before them.</param>
/// <param name="Methods">The generated methods that were compiled, as often as they were.</param>
internal sealed partial record ProbeRun(IReadOnlyDictionary<string, float[]> Values, IReadOnlyList<JittedMethod> Methods)
{
    private static readonly string Probe = System.IO.Path.Combine(AppContext.BaseDirectory, "Netwright.Probe.dll");

    private static readonly string Preparation = System.IO.Path.Combine(AppContext.BaseDirectory, "Netwright.Preparation.dll");

    /// <summary>Runs the probe.</summary>
    /// <param name="settings">Settings of the runtime, without their prefix: <c>EnableAVX512=0</c>.</param>
    public static ProbeRun Start(params string[] settings) => Start([Probe], settings);

    /// <summary>Has the JIT compile all code of an assembly for an instruction set, optimised from the start, and run none of it.</summary>
    public static ProbeRun Prepare(string assembly, string instructionSet) => Start([Preparation, assembly, instructionSet], "TieredCompilation=0");

    private static ProbeRun Start(string[] program, params string[] settings)
    {
        using TemporaryFolder folder = new();
        string listing = folder["methods.txt"];
        ProcessResult result = DotNet.Run(
            folder.Path,
            [
                .. settings.Select(static setting => setting.Split('=')).Select(static setting => ("DOTNET_" + setting[0], setting[1])),
                ("DOTNET_JitStdOutFile", listing),
                ("DOTNET_JitDisasmSummary", "1"),
            ],
            program);
        return new ProbeRun(
            ValuesOf(result.Succeeded().Lines),
            [.. File.ReadLines(listing).Select(static line => Line().Match(line)).Where(static match => match.Success).Select(MethodOf)]);
    }

    /// <summary>The numbers in what the probe printed.</summary>
    public static IReadOnlyDictionary<string, float[]> ValuesOf(IEnumerable<string> lines)
        => lines.Select(static line => line.Split(": ")).ToDictionary(static line => line[0], static line => NumbersOf(line[1]));

    private static float[] NumbersOf(string text) => [.. text.Split(' ').Select(static number => float.Parse(number, CultureInfo.InvariantCulture))];

    private static JittedMethod MethodOf(Match match) => new(
        match.Groups["network"].Value,
        match.Groups["code"].Value,
        match.Groups["method"].Value,
        match.Groups["tier"].Value,
        int.Parse(match.Groups["size"].Value, CultureInfo.InvariantCulture));

    // 135: JIT compiled Netwright.Generated.Probe.LeNet5Code.Avx512:Conv1Sample(byref,byref) [FullOpts, IL size=2406, code size=4217]
    [GeneratedRegex(@"JIT compiled Netwright\.Generated\.(?:Probe|Netwright\.Zoo)\.(?<network>\w+)Code\.(?<code>\w+):(?<method>[\w.]+)\(.*\) \[(?<tier>[^,]+), IL size=(?<size>\d+)")]
    private static partial Regex Line();
}
