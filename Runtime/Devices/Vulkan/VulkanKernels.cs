using System.Runtime.InteropServices;
using Netwright.CompilerServices;
using Netwright.Spirv;

namespace Netwright.Vulkan;

/// <summary>The kernels that a device was given so far, each compiled once.</summary>
internal sealed unsafe class VulkanKernels(VulkanDevice device)
{
    private readonly Dictionary<Type, VulkanKernel> _kernels = [];
    private readonly Dictionary<int, VulkanRegisters> _registers = [];

    /// <summary>A kernel, compiled when it is first asked for.</summary>
    /// <exception cref="DeviceException">It cannot be compiled.</exception>
    public VulkanKernel Get<TKernel>()
        where TKernel : struct, IDeviceKernel
    {
        ref VulkanKernel kernel = ref CollectionsMarshal.GetValueRefOrAddDefault(_kernels, typeof(TKernel), out bool known);
        if (!known)
        {
            try
            {
                kernel = Create<TKernel>();
            }
            catch
            {
                _kernels.Remove(typeof(TKernel));
                throw;
            }
        }

        return kernel;
    }

    private VulkanKernel Create<TKernel>()
        where TKernel : struct, IDeviceKernel
    {
        byte[] code = SpirvSource.Default.Get(TKernel.Name, TKernel.Hlsl);
        VulkanRegisters registers = Registers(TKernel.Buffers);
        fixed (byte* first = code)
        fixed (byte* entry = "main\0"u8)
        {
            var moduleInfo = new Vk.ShaderModuleCreateInfo { CodeSize = (nuint)code.Length, Code = first };
            ulong module;
            Vk.CreateShaderModule(device.Handle, &moduleInfo, null, &module).ThrowIfFailed();
            var info = new Vk.ComputePipelineCreateInfo { Layout = registers.PipelineLayout };
            info.Stage.Module = module;
            info.Stage.Name = entry;
            ulong pipeline;
            VkResult result = Vk.CreateComputePipelines(device.Handle, 0, 1, &info, null, &pipeline);
            Vk.DestroyShaderModule(device.Handle, module, null);
            result.ThrowIfFailed($"CreateComputePipelines({TKernel.Name})");
            return new VulkanKernel(pipeline, registers);
        }
    }

    private VulkanRegisters Registers(int buffers)
    {
        if (_registers.TryGetValue(buffers, out VulkanRegisters known))
        {
            return known;
        }

        Span<Vk.DescriptorSetLayoutBinding> bindings = stackalloc Vk.DescriptorSetLayoutBinding[buffers + 1];
        for (int binding = 0; binding <= buffers; binding++)
        {
            bindings[binding] = new Vk.DescriptorSetLayoutBinding
            {
                Binding = (uint)(binding < buffers ? binding : VulkanRegisters.ConstantsBinding),
                DescriptorType = binding < buffers ? Vk.DescriptorStorageBuffer : Vk.DescriptorUniformBufferDynamic,
                Count = 1,
                Stages = Vk.StageCompute,
            };
        }

        ulong setLayout;
        fixed (Vk.DescriptorSetLayoutBinding* first = bindings)
        {
            var info = new Vk.DescriptorSetLayoutCreateInfo { BindingCount = (uint)bindings.Length, Bindings = first };
            Vk.CreateDescriptorSetLayout(device.Handle, &info, null, &setLayout).ThrowIfFailed();
        }

        var layoutInfo = new Vk.PipelineLayoutCreateInfo { SetLayoutCount = 1, SetLayouts = &setLayout };
        ulong pipelineLayout;
        Vk.CreatePipelineLayout(device.Handle, &layoutInfo, null, &pipelineLayout).ThrowIfFailed();
        return _registers[buffers] = new VulkanRegisters(buffers, setLayout, pipelineLayout);
    }
}
