using System.Runtime.CompilerServices;

namespace Netwright.Generator.Tests.Snapshots;

/// <summary>Lets a person accept all generated code at once: <c>VERIFY_ACCEPT=1 dotnet test tests/Generator.Tests --filter Snapshots</c>.</summary>
internal static class SnapshotAcceptance
{
    [ModuleInitializer]
    internal static void Initialize()
    {
        if (Environment.GetEnvironmentVariable("VERIFY_ACCEPT") == "1")
        {
            VerifierSettings.AutoVerify();
        }
    }
}
