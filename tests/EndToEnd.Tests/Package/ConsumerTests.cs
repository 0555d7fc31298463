using Netwright.EndToEnd.Tests.Compiled;
using Netwright.EndToEnd.Tests.Processes;

namespace Netwright.EndToEnd.Tests.Package;

/// <summary>Projects that use the package.</summary>
[Collection(PackageTests.Name)]
public sealed class ConsumerTests(PackageFixture package)
{
    // Overflow is checked, which changes no number. Every analyzer is on but CA1515, which wants no public type in a program: a library has them.
    private const string Strict = """
        <AnalysisLevel>latest-all</AnalysisLevel>
        <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
        <GenerateDocumentationFile>true</GenerateDocumentationFile>
        <CheckForOverflowUnderflow>true</CheckForOverflowUnderflow>
        <NoWarn>$(NoWarn);CA1515</NoWarn>
        """;

    [Fact]
    public void A_project_builds_without_warnings_and_computes_what_it_does_here()
    {
        using ConsumerProject project = new ConsumerProject(package, Strict).WithProbe();

        ProcessResult build = project.Run("build", "-warnaserror", "--nologo", "-v", "q", "--configuration", "Release");

        Assert.Empty(BuildMessage.Of(build));
        build.Succeeded();
        ProcessResult run = project.Run(Path.Combine("bin", "Release", "net10.0", "Consumer.dll"));
        Assert.Equal(ProbeRun.Start().Values, ProbeRun.ValuesOf(run.Succeeded().Lines));
    }

    [Fact]
    public void A_wrong_shape_fails_the_build_with_one_error()
    {
        using ConsumerProject project = WithWrongShape();

        ProcessResult build = project.Run("build", "--nologo", "-v", "q");

        Assert.Equal(1, build.ExitCode);
        BuildMessage message = Assert.Single(BuildMessage.Of(build));
        Assert.Equal(("Net.cs", 7, 8, "error", "NW0102"), (message.File, message.Line, message.Column, message.Severity, message.Id));
        Assert.StartsWith("Dense needs a flat input, but ReLU above yields 16×2×2. Insert [Flatten] (64 features).", message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fix_of_the_package_mends_it()
    {
        using ConsumerProject project = WithWrongShape();
        project.Run("restore", "--nologo", "-v", "q").Succeeded();

        project.Run("format", "analyzers", "--no-restore", "--diagnostics", "NW0102", "--severity", "error").Succeeded();

        Assert.Contains("[ReLU, Flatten, Dense(84)]", File.ReadAllText(project["Net.cs"]), StringComparison.Ordinal);
        ProcessResult build = project.Run("build", "-warnaserror", "--nologo", "-v", "q");
        Assert.Empty(BuildMessage.Of(build));
        build.Succeeded();
    }

    private ConsumerProject WithWrongShape()
    {
        ConsumerProject project = new(package);
        project.Write("Program.cs", "float[] outputs = new Models.Net(seed: 1).Forward(new float[64]); return outputs.Length;");
        project.Write("Net.cs", """
            using Netwright;

            namespace Models;

            [Network(1, 8, 8)]
            [Conv2D(16, 5), AvgPool2D(2)]
            [ReLU, Dense(84)]
            public partial class Net;
            """);
        return project;
    }
}
