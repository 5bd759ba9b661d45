/** The catalogue of services: where each is offered, whether in one go, and which affairs it belongs to. */
@org.springframework.modulith.NamedInterface("catalogue")
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.communityservice.catalogue;
