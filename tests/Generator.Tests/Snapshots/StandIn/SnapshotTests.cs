namespace Netwright.Generator.Tests.Snapshots.StandIn;

/// <summary>The stand-in for Verify fails where Verify fails, and writes the files that Verify writes.</summary>
public sealed class SnapshotTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("netwright-").FullName;

    private Snapshot Snapshot => new(_directory, "Class.Method_text", "cs");

    [Fact]
    public void A_new_snapshot_fails_and_leaves_what_was_received()
    {
        VerifyException exception = Assert.Throws<VerifyException>(() => Snapshot.Verify("a\r\nb\rc\n", accept: false));

        Assert.Equal("There is no Class.Method_text.verified.cs yet; see Class.Method_text.received.cs.", exception.Message);
        Assert.Equal("\uFEFFa\nb\nc\n"u8, File.ReadAllBytes(Snapshot.ReceivedPath));
        Assert.False(File.Exists(Snapshot.VerifiedPath));
    }

    [Theory]
    [InlineData("a\nb", "a\nc", "in line 2:\n  verified: b\n  received: c")]
    [InlineData("a\nb", "a", "in line 2:\n  verified: b\n  received: (the end)")]
    [InlineData("", "\n", "in line 2:\n  verified: (the end)\n  received: ")]
    public void A_difference_fails_and_names_its_line(string verified, string received, string difference)
    {
        Snapshot.Verify(verified, accept: true);

        VerifyException exception = Assert.Throws<VerifyException>(() => Snapshot.Verify(received, accept: false));

        Assert.Equal("Class.Method_text.received.cs differs from Class.Method_text.verified.cs " + difference, exception.Message);
        Assert.Equal(verified, File.ReadAllText(Snapshot.VerifiedPath));
        Assert.Equal(received, File.ReadAllText(Snapshot.ReceivedPath));
    }

    [Theory]
    [InlineData("a\nb\n")]
    [InlineData("a\r\nb\r\n")]
    [InlineData("a\nb\n\n")]
    public void Equal_text_passes_and_removes_what_was_received(string verified)
    {
        File.WriteAllText(Snapshot.VerifiedPath, verified);
        File.WriteAllText(Snapshot.ReceivedPath, "before");

        Snapshot.Verify("a\nb\n", accept: false);

        Assert.False(File.Exists(Snapshot.ReceivedPath));
        Assert.Equal(verified, File.ReadAllText(Snapshot.VerifiedPath));
    }

    [Fact]
    public void Accepting_rewrites_the_snapshot()
    {
        Snapshot.Verify("a\n", accept: true);
        Snapshot.Verify("b\n", accept: true);

        Assert.Equal("\uFEFFb\n"u8, File.ReadAllBytes(Snapshot.VerifiedPath));
        Assert.False(File.Exists(Snapshot.ReceivedPath));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".text")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    public void A_text_for_parameters_is_part_of_a_file_name(string text)
        => Assert.Throws<ArgumentException>(() => new VerifySettings().UseTextForParameters(text));

    public void Dispose() => Directory.Delete(_directory, recursive: true);
}
