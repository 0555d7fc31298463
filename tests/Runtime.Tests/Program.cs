using Netwright.Runtime.Tests.Training;

namespace Netwright.Runtime.Tests;

/// <summary>What a test runs in a process of its own, to kill it.</summary>
internal static class Program
{
    /// <summary>Trains as <see cref="ResumeTests"/> does and saves a checkpoint after each step, until it is killed.</summary>
    public static void Main(string[] arguments) => ResumableRun.TrainForever(arguments[0]);
}
