/** The register of estates: matrix of components, pages and REST. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.renewal.estate.web;
