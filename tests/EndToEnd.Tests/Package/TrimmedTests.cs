using Netwright.EndToEnd.Tests.Compiled;
using Netwright.EndToEnd.Tests.Processes;

namespace Netwright.EndToEnd.Tests.Package;

/// <summary>A program of which the linker keeps what it needs.</summary>
[Collection(PackageTests.Name)]
public sealed class TrimmedTests(PackageFixture package)
{
    // Self-contained programs need packages of the runtime and of the linker, which are not in the SDK.
    private static readonly string[] NotRestored = ["NU1101", "NU1102", "NU1301"];

    [SkippableFact]
    public void A_trimmed_program_computes_what_an_untrimmed_one_does()
    {
        Skip.IfNot(OperatingSystem.IsLinux() && Environment.Is64BitProcess, "It is published for linux-x64 only.");
        using ConsumerProject project = new ConsumerProject(
            package,
            "<RuntimeIdentifier>linux-x64</RuntimeIdentifier> <PublishTrimmed>true</PublishTrimmed> <TrimMode>full</TrimMode> <IsAotCompatible>true</IsAotCompatible> <TrimmerSingleWarn>false</TrimmerSingleWarn>",
            isAlone: false).WithProbe();

        ProcessResult restore = project.Run("restore", "--nologo", "-v", "q");
        BuildMessage? missing = BuildMessage.Of(restore).FirstOrDefault(static message => NotRestored.Contains(message.Id));
        Skip.If(missing is not null, $"The runtime's package cannot be restored here: {missing?.Text}");
        ProcessResult publish = project.Run("publish", "--no-restore", "-warnaserror", "--nologo", "-v", "q", "--configuration", "Release", "--output", "published");

        Assert.Empty(BuildMessage.Of(publish));
        publish.Succeeded();
        Assert.False(File.Exists(project[Path.Combine("published", "System.Xml.dll")]));
        ProcessResult run = ChildProcess.Run(project[Path.Combine("published", "Consumer")], project.Folder, []);
        Assert.Equal(ProbeRun.Start().Values, ProbeRun.ValuesOf(run.Succeeded().Lines));
    }
}
