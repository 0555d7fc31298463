using System.IO.Compression;
using Netwright.Runtime.Tests.Files;
using Netwright.Runtime.Tests.Networks;
using Netwright.Spirv;

namespace Netwright.Runtime.Tests.Devices;

public sealed class KernelBundleTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Bundle => _folder[KernelBundle.FileName];

    public void Dispose() => _folder.Dispose();

    [SkippableFact]
    public void It_holds_all_kernels_of_inference_and_training()
    {
        _ = VulkanHere.Device;
        KernelBundle.Write(Bundle, new DenseNetwork(3, 2), new DenseNetwork(4, 2));
        IReadOnlyDictionary<string, byte[]> kernels = KernelBundle.Read(Bundle);
        Assert.Contains(SpirvSource.KeyOf(DenseOutputKernel.Hlsl), kernels.Keys);
        Assert.Contains(SpirvSource.KeyOf(DenseGradientKernel.Hlsl), kernels.Keys);
        Assert.Contains(SpirvSource.KeyOf(AdaptiveMomentsKernel.Hlsl), kernels.Keys);
        Assert.All(kernels.Values, static code => Assert.True(SpirvSource.IsModule(code)));

        byte[] first = File.ReadAllBytes(Bundle);
        KernelBundle.Write(Bundle, new DenseNetwork(4, 2));
        Assert.Equal(first, File.ReadAllBytes(Bundle));
    }

    [Fact]
    public void Kernels_come_from_the_bundle_before_they_are_compiled()
    {
        byte[] code = [0x03, 0x02, 0x23, 0x07, .. new byte[16]];
        var source = new SpirvSource(new Dictionary<string, byte[]> { [SpirvSource.KeyOf("no HLSL")] = code }, _folder["cache"]);
        Assert.Same(code, source.Get("any", "no HLSL"));
    }

    [SkippableFact]
    public void What_was_compiled_is_kept_and_what_is_damaged_is_compiled_again()
    {
        _ = VulkanHere.Device;
        byte[] Get() => new SpirvSource(new Dictionary<string, byte[]>(), _folder["cache"]).Get(ScaleKernel.Name, ScaleKernel.Hlsl);
        byte[] compiled = Get();
        string kept = Assert.Single(Directory.GetFiles(_folder["cache"]));
        Assert.Equal(compiled, File.ReadAllBytes(kept));
        byte[] marked = [.. compiled, 0, 0, 0, 0];
        File.WriteAllBytes(kept, marked);
        Assert.Equal(marked, Get());
        File.WriteAllBytes(kept, [1, 2, 3]);
        Assert.Equal(compiled, Get());
    }

    [Fact]
    public void There_need_be_no_bundle() => Assert.Empty(KernelBundle.Read(Bundle));

    [Fact]
    public void A_damaged_bundle_is_named()
    {
        File.WriteAllText(Bundle, "no archive");
        Assert.Contains(Bundle, Assert.Throws<DeviceException>(() => KernelBundle.Read(Bundle)).Message, StringComparison.Ordinal);
        File.Delete(Bundle);
        using (ZipArchive archive = ZipFile.Open(Bundle, ZipArchiveMode.Create))
        {
            archive.CreateEntry("kernel");
        }

        Assert.Contains("kernel is not SPIR-V", Assert.Throws<DeviceException>(() => KernelBundle.Read(Bundle)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_network_without_kernels_is_refused()
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => KernelBundle.Write(Bundle, new DenseNetwork(3, 2) { IsForDevices = false }));
        Assert.Contains("DenseNetwork has no code for devices", exception.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(Bundle));
    }
}
