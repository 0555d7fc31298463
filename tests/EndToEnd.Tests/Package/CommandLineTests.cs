using System.Text.Json;
using Netwright.EndToEnd.Tests.Processes;
using Netwright.EndToEnd.Tests.Terminal;

namespace Netwright.EndToEnd.Tests.Package;

/// <summary>What people see who build on the command line, or read the errors of a build by a program.</summary>
[Collection(PackageTests.Name)]
public sealed class CommandLineTests(PackageFixture package)
{
    // Three networks with a mistake each, and one that is right but unmeant.
    private const string Models = """
        using Netwright;

        namespace Models;

        [Network(1, 28, 28)]
        [Conv2D(6, 5, Padding = 2), Tanh, AvgPool2D(2)]
        [Conv2D(16, 5), Tanh, AvgPool2D(2)]
        [Dense(84), Tanh, Dense(10)]
        public partial class LeNet;

        [Network(3, 32, 32)]
        [Conv2D(16, 3, Padding = 1, Name = "shortcut"), ReLU]
        [Conv2D(16, 3, Padding = 1), Add("shortcat"), ReLU]
        [GlobalAvgPool2D, Dense(10)]
        public partial class Residual;

        [Network(6, 28, 28)]
        [Conv2D(12, 3, Groups = 4), ReLU, GlobalAvgPool2D]
        public partial class Grouped;

        [Network(784)]
        [Dense(128), ReLU, ReLU, Dense(10)]
        public partial class Perceptron;
        """;

    private static readonly string Picture = Repository.PathOf("docs", "images", "failing-build.svg");

    [Fact]
    public void Every_message_has_file_line_and_column_and_its_picture_is_in_the_docs()
    {
        using ConsumerProject project = Project();

        ProcessResult build = project.Run("build", "--nologo", "-v", "q", "-tl:off");

        Assert.Equal(1, build.ExitCode);
        Assert.Equal(
            [("Models.cs", 8, 2, "error", "NW0102"), ("Models.cs", 13, 34, "error", "NW0401"), ("Models.cs", 18, 25, "error", "NW0105"), ("Models.cs", 22, 20, "warning", "NW0306")],
            BuildMessage.Of(build).Select(static message => (message.File, message.Line, message.Column, message.Severity, message.Id)).Order());

        string svg = new TerminalPicture([.. Shown(build)]).ToSvg();
        if (Environment.GetEnvironmentVariable("VERIFY_ACCEPT") == "1")
        {
            File.WriteAllText(Picture, svg);
        }

        Assert.Equal(File.ReadAllText(Picture).ReplaceLineEndings("\n"), svg);
    }

    [Fact]
    public void The_error_log_has_rules_places_and_help()
    {
        using ConsumerProject project = Project();

        project.Run("build", "--nologo", "-v", "q", "-p:ErrorLog=errors.sarif%2cversion=2.1");

        using JsonDocument log = JsonDocument.Parse(File.ReadAllText(project["errors.sarif"]));
        JsonElement run = Assert.Single(log.RootElement.GetProperty("runs").EnumerateArray());
        (string Rule, string Level, int Line, int Column)[] results = [.. run.GetProperty("results").EnumerateArray().Select(ResultOf).Where(static result => result.Rule.StartsWith("NW", StringComparison.Ordinal)).Order()];
        Assert.Equal([("NW0102", "error", 8, 2), ("NW0105", "error", 18, 25), ("NW0306", "warning", 22, 20), ("NW0401", "error", 13, 34)], results.Where(static result => result.Level != "note"));
        JsonElement rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Single(static rule => rule.GetProperty("id").GetString() == "NW0102");
        Assert.EndsWith("/docs/diagnostics/NW0102.md", rule.GetProperty("helpUri").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_editorconfig_and_a_pragma_silence_a_warning_and_raise_another()
    {
        using ConsumerProject project = new(package);
        project.Write("Program.cs", "return 0;");
        project.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.NW0306.severity = none\ndotnet_diagnostic.NW0308.severity = error\n");
        project.Write("Models.cs", """
            using Netwright;

            [Network(8)]
            [Dense(8), ReLU, ReLU, Dense(2), Dropout(0.5)]
            public partial class First;

            [Network(8)]
            #pragma warning disable NW0303 // meant
            [Dense(8), Softmax, Dense(2)]
            #pragma warning restore NW0303
            public partial class Second;
            """);

        ProcessResult build = project.Run("build", "--nologo", "-v", "q");

        BuildMessage message = Assert.Single(BuildMessage.Of(build));
        Assert.Equal(("NW0308", "error", 4, 34), (message.Id, message.Severity, message.Line, message.Column));
    }

    private static (string Rule, string Level, int Line, int Column) ResultOf(JsonElement result)
    {
        JsonElement region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        return (
            result.GetProperty("ruleId").GetString()!,
            result.GetProperty("level").GetString()!,
            region.GetProperty("startLine").GetInt32(),
            region.GetProperty("startColumn").GetInt32());
    }

    // Where the project lies and how long it took is no matter; builds repeat their messages.
    private static IEnumerable<string> Shown(ProcessResult build)
    {
        yield return "$ dotnet build";
        foreach (BuildMessage message in BuildMessage.Of(build).OrderBy(static message => message.Line))
        {
            yield return $"{message.File}({message.Line},{message.Column}): {message.Severity} {message.Id}: {message.Text}";
            yield return string.Empty;
        }

        yield return build.Lines.First(static line => line.StartsWith("Build FAILED", StringComparison.Ordinal));
    }

    private ConsumerProject Project()
    {
        ConsumerProject project = new(package);
        project.Write("Program.cs", "return new Models.LeNet(seed: 1).Forward(new float[784]).Length;");
        project.Write("Models.cs", Models);
        return project;
    }
}
