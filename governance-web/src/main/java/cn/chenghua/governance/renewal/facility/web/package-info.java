/** The register of facilities, pages and REST. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.renewal.facility.web;
