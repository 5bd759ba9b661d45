/** Plates of communities, pages and REST. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.communityservice.admission.plate.web;
